package io.quizpool.worker.intake;

import io.quizpool.worker.judge.JudgePanel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the intake once Kafka and the judges are ready, and stops it, before all else, so that
 * nobody has to wait for a lease: tasks in flight get a while to end, then they are handed back
 * with their messages.
 */
@Component
class IntakeLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IntakeLifecycle.class);

    /**
     * How long those that were called off may take to say so: with the time to drain well below the
     * 30 s that a cluster usually leaves a process after SIGTERM.
     */
    private static final Duration CALLED_OFF = Duration.ofSeconds(12);

    private final KafkaSetup setup;
    private final JudgePanel judges;
    private final TaskConsumers consumers;
    private final InFlight inFlight;
    private final Duration drain;
    private volatile @Nullable Thread opening;

    IntakeLifecycle(
            KafkaSetup setup,
            JudgePanel judges,
            TaskConsumers consumers,
            InFlight inFlight,
            IntakeProperties properties) {
        this.setup = setup;
        this.judges = judges;
        this.consumers = consumers;
        this.inFlight = inFlight;
        this.drain = properties.drain();
    }

    @Override
    public void start() {
        inFlight.reopen();
        opening = Thread.ofVirtual().name("intake").start(this::open);
    }

    @Override
    public void stop() {
        Thread begun = opening;
        opening = null;
        if (begun == null) {
            return;
        }
        try {
            begun.interrupt();
            begun.join();
            consumers.stop();
            drain();
        } catch (InterruptedException hurried) {
            inFlight.callOff();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return opening != null;
    }

    private void open() {
        try {
            setup.run();
            // A task taken before would use up its time and an attempt on waiting for them.
            judges.awaitReady();
            consumers.start();
        } catch (InterruptedException stopping) {
            log.debug("The intake stops before it began");
        }
    }

    private void drain() throws InterruptedException {
        if (consumers.awaitEnd(drain)) {
            return;
        }
        int left = inFlight.callOff();
        if (left > 0) {
            log.info("{} tasks are handed back to the other workers", left);
        }
        if (!consumers.awaitEnd(CALLED_OFF)) {
            log.warn(
                    "The worker leaves without an answer of Kafka or the database; its tasks come"
                            + " back when the broker or their leases give them up");
        }
    }
}
