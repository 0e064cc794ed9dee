package io.quizpool.worker.intake;

import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.patience.Pause;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Starts the intake once Kafka and the judges are ready, starts it anew where one of its consumers
 * died, and stops it so that nobody has to wait for a lease: tasks in flight get a while to end,
 * then they are handed back with their messages.
 */
@Component
class IntakeLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IntakeLifecycle.class);

    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);

    private final KafkaSetup setup;
    private final KafkaListenerEndpointRegistry listeners;
    private final JudgePanel judges;
    private final InFlight inFlight;
    private final Duration drain;
    private final Pause pause;
    private final Semaphore deadConsumers = new Semaphore(0);
    private volatile @Nullable Thread keeper;

    IntakeLifecycle(
            KafkaSetup setup,
            KafkaListenerEndpointRegistry listeners,
            JudgePanel judges,
            InFlight inFlight,
            IntakeProperties properties,
            Pause pause) {
        this.setup = setup;
        this.listeners = listeners;
        this.judges = judges;
        this.inFlight = inFlight;
        this.drain = properties.drain();
        this.pause = pause;
        // Nobody but this class starts the container: not before the share group has its settings.
        listeners.setAlwaysStartAfterRefresh(false);
    }

    @Override
    public void start() {
        inFlight.reopen();
        keeper = Thread.ofVirtual().name("intake").start(this::keepRunning);
    }

    @Override
    public void stop() {
        Thread running = keeper;
        keeper = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        Thread stopping = Thread.ofVirtual().name("intake-stop").start(() -> stopAfter(running));
        try {
            if (!stopping.join(drain)) {
                int left = inFlight.callOff();
                if (left > 0) {
                    log.info("{} tasks are handed back to the other workers", left);
                }
                stopping.join();
            }
        } catch (InterruptedException hurried) {
            inFlight.callOff();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return keeper != null;
    }

    /** Before the registry of listeners, which would wait for the tasks in flight. */
    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE + 1;
    }

    @EventListener
    void consumerStopped(ConsumerStoppedEvent event) {
        if (event.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            deadConsumers.release();
        }
    }

    private void keepRunning() {
        try {
            setup.run();
            // A task taken before would use up its time and an attempt on waiting for them.
            judges.awaitReady();
            while (true) {
                startContainer();
                deadConsumers.acquire();
                log.warn("A consumer died; the intake is started anew");
                pause.pause(BEFORE_RESTART);
                container().stop();
                deadConsumers.drainPermits();
            }
        } catch (InterruptedException stopping) {
            log.debug("The intake stops");
        }
    }

    private void startContainer() {
        try {
            container().start();
        } catch (RuntimeException failed) {
            log.error("The intake does not start; trying again", failed);
            deadConsumers.release();
        }
    }

    private void stopAfter(Thread keeperThatEnds) {
        try {
            keeperThatEnds.join();
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        }
        container().stop();
    }

    private MessageListenerContainer container() {
        MessageListenerContainer container = listeners.getListenerContainer(TaskListener.ID);
        if (container == null) {
            throw new IllegalStateException("there is no listener " + TaskListener.ID);
        }
        return container;
    }
}
