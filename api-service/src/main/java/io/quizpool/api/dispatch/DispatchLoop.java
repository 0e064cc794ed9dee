package io.quizpool.api.dispatch;

import io.quizpool.api.background.BackgroundLoop;
import io.quizpool.api.generation.TasksRecorded;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Empties the outbox, for as long as the service runs: at once when tasks were recorded here, as
 * workers take what is in Kafka, and at intervals for those that were put off or recorded by a
 * replica that died.
 */
@Component
class DispatchLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DispatchLoop.class);

    private final OutboxDispatcher dispatcher;
    private final KafkaSetup setup;
    private final DispatchProperties properties;
    private final TurnsProperties turns;
    private final BackgroundLoop loop;

    private boolean prepared;
    private boolean refused;
    private Duration pause;

    DispatchLoop(
            OutboxDispatcher dispatcher,
            KafkaSetup setup,
            DispatchProperties properties,
            TurnsProperties turns) {
        this.dispatcher = dispatcher;
        this.setup = setup;
        this.properties = properties;
        this.turns = turns;
        this.pause = properties.pollInterval();
        this.loop = new BackgroundLoop(Thread.ofPlatform().name("outbox").daemon(), this::cycle);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wakeUp(TasksRecorded recorded) {
        loop.wakeUp();
    }

    @Override
    public void start() {
        loop.start();
    }

    /** Waits no longer than Kafka may take to answer: it pauses then, or Kafka is silent. */
    @Override
    public void stop() {
        loop.stop(properties.kafkaTimeout());
    }

    /** Ends after the web server, so that what was accepted last is published too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
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
                case OutboxDispatcher.Outcome.Idle idle -> {
                    recovered();
                    loop.awaitWakeUp(properties.pollInterval());
                }
                case OutboxDispatcher.Outcome.Full full -> {
                    recovered();
                    loop.awaitWakeUp(turns.refillEvery());
                }
                case OutboxDispatcher.Outcome.Published published -> {}
            }
        } catch (RuntimeException e) {
            backOff(e);
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
