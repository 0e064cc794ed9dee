package io.quizpool.worker.chatmodel.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AdaptiveConcurrencyTests {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void letsNoMoreThroughThanTheModelBears() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 2, 10);
        taken(calls, 2);

        assertThat(calls.take(AT_ONCE)).isEmpty();
        assertThat(calls.inFlight()).isEqualTo(2);
    }

    @Test
    void doublesWithEachRoundOfAnswersUntilTheModelComplains() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 2, 100);

        round(calls);
        assertThat(calls.limit()).isEqualTo(4);
        round(calls);
        assertThat(calls.limit()).isEqualTo(8);
    }

    @Test
    void growsByOneARoundOnceTheModelHasComplained() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 20, 100);
        taken(calls, 20).forEach(AdaptiveConcurrency.Place::throttled);
        assertThat(calls.limit()).isEqualTo(10);

        round(calls);

        assertThat(calls.limit()).isBetween(10, 11);
        round(calls);
        round(calls);
        assertThat(calls.limit()).isBetween(12, 13);
    }

    @Test
    void aComplaintHalvesWhatIsUnderWayHoweverMuchMoreWasAllowed() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 256, 1024);

        taken(calls, 96).forEach(AdaptiveConcurrency.Place::throttled);

        assertThat(calls.limit()).isEqualTo(48);
    }

    @Test
    void isSoonBackWhereOneCallOfFewWasTooMany() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(2, 32, 64);
        taken(calls, 1).getFirst().throttled();
        assertThat(calls.limit()).isEqualTo(2);

        round(calls);
        round(calls);
        round(calls);

        assertThat(calls.limit()).as("half of what was allowed").isEqualTo(16);
        round(calls);
        assertThat(calls.limit()).isBetween(16, 17);
    }

    @Test
    void doesNotGrowWhileItIsNotUsed() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 8, 100);

        for (int i = 0; i < 50; i++) {
            taken(calls, 3).forEach(AdaptiveConcurrency.Place::answered);
        }

        assertThat(calls.limit()).isEqualTo(8);
    }

    @Test
    void growsNoFurtherThanItsUpperBoundAndShrinksNoFurtherThanItsLower() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(3, 6, 8);
        round(calls);
        round(calls);
        assertThat(calls.limit()).isEqualTo(8);

        for (int i = 0; i < 10; i++) {
            taken(calls, 1).getFirst().throttled();
        }

        assertThat(calls.limit()).isEqualTo(3);
        taken(calls, 3);
        assertThat(calls.take(AT_ONCE)).isEmpty();
    }

    @Test
    void halvesOnceForAllComplaintsOfOneRoundTrip() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 16, 100);

        taken(calls, 16).forEach(AdaptiveConcurrency.Place::throttled);
        assertThat(calls.limit()).isEqualTo(8);

        taken(calls, 8).forEach(AdaptiveConcurrency.Place::throttled);
        assertThat(calls.limit()).isEqualTo(4);
    }

    @Test
    void whatIsUnderWayAtAHalvingKeepsItsPlaceAndHoldsBackTheNext() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 4, 100);
        List<AdaptiveConcurrency.Place> underWay = taken(calls, 4);

        underWay.get(0).throttled();
        underWay.get(1).leave();
        assertThat(calls.take(AT_ONCE)).as("a third beside two, where two are borne").isEmpty();

        underWay.get(2).leave();
        assertThat(calls.take(AT_ONCE)).isPresent();
    }

    @Test
    void aFailureThatIsNoComplaintChangesNothing() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 4, 100);

        taken(calls, 4).forEach(AdaptiveConcurrency.Place::leave);

        assertThat(calls.limit()).isEqualTo(4);
        assertThat(calls.inFlight()).isZero();
    }

    @Test
    void whoWaitsLongestGoesFirst() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 1, 1);
        AdaptiveConcurrency.Place busy = taken(calls, 1).getFirst();
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            waiting.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    AdaptiveConcurrency.Place place =
                                            calls.take(LONG).orElseThrow();
                                    order.add(number);
                                    place.leave();
                                } catch (InterruptedException calledOff) {
                                    Thread.currentThread().interrupt();
                                }
                            }));
            await().until(() -> calls.waiting() == number + 1);
        }

        busy.leave();

        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aWaitThatIsCalledOffTakesNoPlace() throws Exception {
        AdaptiveConcurrency calls = new AdaptiveConcurrency(1, 1, 1);
        AdaptiveConcurrency.Place busy = taken(calls, 1).getFirst();
        AtomicBoolean calledOff = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Thread waiting =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                calls.take(LONG);
                            } catch (InterruptedException expected) {
                                calledOff.set(true);
                            }
                            ended.countDown();
                        });
        await().until(() -> calls.waiting() == 1);

        waiting.interrupt();
        ended.await();

        assertThat(calledOff).isTrue();
        busy.leave();
        assertThat(calls.take(AT_ONCE)).isPresent();
    }

    /** As many answers as calls were let through at first, each place taken again at once. */
    private static void round(AdaptiveConcurrency calls) throws InterruptedException {
        int answers = calls.limit();
        Deque<AdaptiveConcurrency.Place> underWay = new ArrayDeque<>(taken(calls, answers));
        for (int i = 0; i < answers; i++) {
            underWay.remove().answered();
            underWay.addAll(taken(calls, calls.limit() - calls.inFlight()));
        }
        underWay.forEach(AdaptiveConcurrency.Place::leave);
    }

    private static List<AdaptiveConcurrency.Place> taken(AdaptiveConcurrency calls, int count)
            throws InterruptedException {
        List<AdaptiveConcurrency.Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(calls.take(AT_ONCE).orElseThrow());
        }
        return places;
    }
}
