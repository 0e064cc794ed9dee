package io.quizpool.api.dispatch;

import io.quizpool.api.generation.TasksRecorded;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Empties the outbox, for as long as the service runs: at once when tasks were recorded here, at
 * intervals for those that were put off or recorded by a replica that died.
 */
@Component
class DispatchLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DispatchLoop.class);

    private final OutboxDispatcher dispatcher;
    private final KafkaSetup setup;
    private final DispatchProperties properties;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile @Nullable Thread thread;
    private boolean prepared;
    private boolean refused;
    private Duration pause;

    DispatchLoop(OutboxDispatcher dispatcher, KafkaSetup setup, DispatchProperties properties) {
        this.dispatcher = dispatcher;
        this.setup = setup;
        this.properties = properties;
        this.pause = properties.pollInterval();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wakeUp(TasksRecorded recorded) {
        wakeUps.release();
    }

    @Override
    public void start() {
        Thread next = Thread.ofPlatform().name("outbox").daemon().unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wakeUps.release();
        try {
            if (!running.join(properties.kafkaTimeout())) {
                running.interrupt(); // it pauses, or Kafka has fallen silent
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the web server, so that what was accepted last is published too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (Thread.currentThread().equals(thread)) {
            try {
                cycle();
            } catch (InterruptedException e) {
                return; // told to stop
            }
        }
    }

    private void cycle() throws InterruptedException {
        try {
            if (!prepared) {
                setup.run();
                prepared = true;
            }
            OutboxDispatcher.Outcome outcome = dispatcher.dispatch();
            while (outcome instanceof OutboxDispatcher.Outcome.Published) {
                recovered();
                outcome = dispatcher.dispatch();
            }
            switch (outcome) {
                case OutboxDispatcher.Outcome.Refused refusal -> backOff(refusal.why());
                case OutboxDispatcher.Outcome.Idle idle -> awaitWork();
                case OutboxDispatcher.Outcome.Published published -> {}
            }
        } catch (RuntimeException e) {
            backOff(e);
        }
    }

    private void awaitWork() throws InterruptedException {
        recovered();
        if (wakeUps.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void recovered() {
        if (refused) {
            log.info("The outbox is published again");
            refused = false;
            pause = properties.pollInterval();
        }
    }

    /** Tasks stay where they are: nothing is lost, it only takes longer. */
    private void backOff(Throwable why) throws InterruptedException {
        if (!refused) {
            log.warn("Tasks wait in the outbox until Kafka and the database answer again", why);
            refused = true;
        }
        prepared = false; // the topics may be gone as well
        Thread.sleep(pause);
        Duration doubled = pause.multipliedBy(2);
        pause =
                doubled.compareTo(properties.longestPause()) > 0
                        ? properties.longestPause()
                        : doubled;
    }
}
