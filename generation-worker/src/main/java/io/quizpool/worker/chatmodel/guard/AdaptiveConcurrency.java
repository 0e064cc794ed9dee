package io.quizpool.worker.chatmodel.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many calls of one model run at once: additive increase, multiplicative decrease, as TCP
 * controls congestion (RFC 5681). A complaint brings the limit down to half of what is under way,
 * however much more it allowed, once a round trip: calls that were under way at the last halving do
 * not count again. It grows by one with every answer up to half of what it was at the last
 * complaint, from there on by one with every full round of answers, and only while all of it is
 * used. Who waits gets a place in order of arrival.
 */
final class AdaptiveConcurrency {

    private final int lowest;
    private final int highest;
    private final Places places;
    private double limit;
    private double threshold;
    private int inFlight;
    private long round;

    /**
     * @param initial how many run at once until the model says more; from {@code lowest} to {@code
     *     highest}
     */
    AdaptiveConcurrency(int lowest, int initial, int highest) {
        this.lowest = lowest;
        this.highest = highest;
        this.limit = initial;
        this.threshold = highest;
        this.places = new Places(initial);
    }

    /** One call's place; given back by exactly one of its methods. */
    final class Place {

        private final long takenIn;

        private Place(long takenIn) {
            this.takenIn = takenIn;
        }

        /** The model answered. */
        void answered() {
            synchronized (AdaptiveConcurrency.this) {
                if (inFlight >= limit()) {
                    resize(limit + (limit < threshold ? 1 : 1 / limit));
                }
            }
            leave();
        }

        /** The model asked for fewer calls. */
        void throttled() {
            synchronized (AdaptiveConcurrency.this) {
                if (takenIn == round) {
                    round++;
                    threshold = limit / 2;
                    resize(Math.min(limit, inFlight) / 2);
                }
            }
            leave();
        }

        /** The call says nothing about how many the model bears. */
        void leave() {
            synchronized (AdaptiveConcurrency.this) {
                inFlight--;
            }
            places.release();
        }
    }

    /**
     * Waits for a place; empty where there is none within {@code patience}.
     *
     * @throws InterruptedException where the wait is called off; no place is taken then
     */
    Optional<Place> take(Duration patience) throws InterruptedException {
        if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        synchronized (this) {
            inFlight++;
            return Optional.of(new Place(round));
        }
    }

    /** How many may run at once now. */
    synchronized int limit() {
        return (int) limit;
    }

    synchronized int inFlight() {
        return inFlight;
    }

    int waiting() {
        return places.getQueueLength();
    }

    private void resize(double wanted) {
        int before = limit();
        limit = Math.clamp(wanted, lowest, highest);
        places.change(limit() - before);
    }

    /** A fair semaphore whose permits can be taken away from those that are under way. */
    private static final class Places extends Semaphore {

        private static final long serialVersionUID = 1L;

        Places(int permits) {
            super(permits, true);
        }

        void change(int by) {
            if (by > 0) {
                release(by);
            } else {
                reducePermits(-by);
            }
        }
    }
}
