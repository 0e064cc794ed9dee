package io.quizpool.worker.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.model.task.Topics;
import io.quizpool.worker.patience.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.kafka.core.ShareConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * This worker's consumers of the share group, each on a platform thread: on virtual ones, Kafka's
 * poll was seen to keep all carriers busy and the worker to stand still.
 */
@Component
class TaskConsumers {

    private record Running(TaskConsumer consumer, Thread thread) {}

    private final ShareConsumerFactory<String, byte[]> clients;
    private final TaskListener listener;
    private final Pause pause;
    private final int size;
    private final List<Running> running = new ArrayList<>();

    TaskConsumers(
            ShareConsumerFactory<String, byte[]> clients,
            TaskListener listener,
            IntakeProperties properties,
            Pause pause,
            MeterRegistry meters) {
        this.clients = clients;
        this.listener = listener;
        this.pause = pause;
        this.size = properties.consumersInUse();
        Gauge.builder("quizpool.intake.consumers", this, TaskConsumers::taking)
                .description(
                        "Consumers that take messages now; 0 while the worker gets ready or stops")
                .register(meters);
    }

    synchronized void start() {
        for (int i = 0; i < size; i++) {
            String name = "task-consumer-" + i;
            TaskConsumer consumer =
                    new TaskConsumer(
                            () -> clients.createShareConsumer(Topics.WORKERS, name),
                            listener::receive,
                            pause);
            running.add(
                    new Running(consumer, Thread.ofPlatform().daemon().name(name).start(consumer)));
        }
    }

    /** Tells all to take no further message; returns at once. */
    synchronized void stop() {
        running.forEach(one -> one.consumer().stop());
    }

    /**
     * Returns once all have ended or {@code patience} is over.
     *
     * @return whether all have ended
     */
    boolean awaitEnd(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (Running one : copy()) {
            if (!one.thread().join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                return false;
            }
            forget(one);
        }
        return true;
    }

    /** How many take messages now. */
    synchronized long taking() {
        return running.stream().filter(one -> one.consumer().isTaking()).count();
    }

    private synchronized List<Running> copy() {
        return List.copyOf(running);
    }

    private synchronized void forget(Running one) {
        running.remove(one);
    }
}
