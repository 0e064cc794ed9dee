package io.quizpool.worker.patience;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps interrupts from threads that are in the middle of what must be left whole. A virtual thread
 * that is interrupted while it waits for a socket finds the socket closed ({@link
 * java.net.Socket}), and with it the connection and the answer to what it was told to commit.
 */
final class Shelter {

    private final Set<Thread> within = new HashSet<>();
    private final Set<Thread> calledOff = new HashSet<>();

    /** Interrupts {@code thread} at once, or where it is within when it comes out. */
    synchronized void interrupt(Thread thread) {
        if (within.contains(thread)) {
            calledOff.add(thread);
        } else {
            thread.interrupt();
        }
    }

    /** The result of {@code work}; an interrupt from before or from meanwhile comes after it. */
    <T> T during(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        Thread entering = Thread.currentThread();
        within.add(entering);
        if (Thread.interrupted()) {
            calledOff.add(entering);
        }
    }

    private synchronized void leave() {
        Thread leaving = Thread.currentThread();
        within.remove(leaving);
        if (calledOff.remove(leaving)) {
            leaving.interrupt();
        }
    }
}
