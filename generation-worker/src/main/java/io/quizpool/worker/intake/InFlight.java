package io.quizpool.worker.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.worker.patience.DatabasePatience;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The threads that work on a message now; they can be called off, all at once. */
@Component
class InFlight {

    private final DatabasePatience patience;
    private final Set<Thread> threads = new HashSet<>();
    private boolean open = true;

    InFlight(DatabasePatience patience, MeterRegistry meters) {
        this.patience = patience;
        Gauge.builder("quizpool.tasks.in_flight", this, InFlight::size)
                .description("Messages that this worker works on now")
                .register(meters);
    }

    /** Counts the calling thread in; false where nothing new may begin. */
    synchronized boolean enter() {
        if (open) {
            threads.add(Thread.currentThread());
        }
        return open;
    }

    /**
     * Counts the calling thread out, and takes back an interrupt that came too late: the thread has
     * its message to acknowledge.
     */
    synchronized void leave() {
        threads.remove(Thread.currentThread());
        Thread.interrupted();
    }

    /**
     * Lets nobody in any more and interrupts those within, as soon as the database has answered
     * them; returns how many they are.
     */
    synchronized int callOff() {
        open = false;
        threads.forEach(patience::callOff);
        return threads.size();
    }

    /** Lets threads in again. */
    synchronized void reopen() {
        open = true;
    }

    private synchronized int size() {
        return threads.size();
    }
}
