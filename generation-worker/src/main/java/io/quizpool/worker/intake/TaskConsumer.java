package io.quizpool.worker.intake;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.patience.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.apache.kafka.common.errors.GroupMaxSizeReachedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer of the share group. It has every message of a poll worked on at once, acknowledges
 * each as it ends, and polls again when all have ended: before that Kafka's client, in explicit
 * mode, gives out no other (KIP-932).
 */
final class TaskConsumer implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(TaskConsumer.class);

    /** Also how long an idle consumer takes to hear that it is to stop. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);

    /** How many such pauses a consumer makes for whom others have to leave first. */
    private static final int WHILE_FULL = 10;

    /** What is done with a message; returns what the group is told of it, and never throws. */
    @FunctionalInterface
    interface Work {

        AcknowledgeType on(ConsumerRecord<String, byte[]> message);
    }

    private record Ended(ConsumerRecord<String, byte[]> message, AcknowledgeType how) {}

    private final Supplier<ShareConsumer<String, byte[]>> clients;
    private final Work work;
    private final Pause pause;
    private volatile boolean stopping;
    private volatile boolean taking;

    TaskConsumer(Supplier<ShareConsumer<String, byte[]>> clients, Work work, Pause pause) {
        this.clients = clients;
        this.work = work;
        this.pause = pause;
    }

    /** Takes messages until {@link #stop}; a client that fails is replaced. */
    @Override
    public void run() {
        try {
            while (!stopping) {
                try {
                    consume();
                } catch (GroupMaxSizeReachedException full) {
                    log.warn(
                            "The share group is full: raise the brokers' group.share.max.size, or"
                                    + " lower quizpool.intake.consumers. A consumer waits for"
                                    + " its place");
                    for (int i = 0; i < WHILE_FULL && !stopping; i++) {
                        pause.pause(BEFORE_RESTART);
                    }
                } catch (RuntimeException | Error failed) {
                    log.warn("A consumer failed and is replaced", failed);
                    pause.pause(BEFORE_RESTART);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on takes no message; {@link #run} returns once those taken have ended. */
    void stop() {
        stopping = true;
    }

    /** Whether messages are taken now. */
    boolean isTaking() {
        return taking && !stopping;
    }

    private void consume() throws InterruptedException {
        ShareConsumer<String, byte[]> client = clients.get();
        try {
            client.setAcknowledgementCommitCallback((offsets, failure) -> {
                if (failure != null) {
                    log.warn("Kafka did not take what became of {}", offsets, failure);
                }
            });
            client.subscribe(List.of(Topics.GENERATION_REQUESTS));
            taking = true;
            while (!stopping) {
                workOn(client, client.poll(POLL));
            }
        } finally {
            taking = false;
            // Sends what was acknowledged last, and lets go of what was not.
            client.close(CLOSE);
        }
    }

    private void workOn(
            ShareConsumer<String, byte[]> client, ConsumerRecords<String, byte[]> messages)
            throws InterruptedException {
        if (stopping) {
            messages.forEach(late -> client.acknowledge(late, AcknowledgeType.RELEASE));
            return;
        }
        BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
        int left = 0;
        try {
            for (ConsumerRecord<String, byte[]> message : messages) {
                Thread.ofVirtual()
                        .name("task-%d@%d".formatted(message.partition(), message.offset()))
                        .start(() -> ended.add(new Ended(message, work.on(message))));
                left++;
            }
            while (left > 0) {
                Ended next = ended.take();
                left--;
                client.acknowledge(next.message(), next.how());
                if (left > 0) {
                    client.commitAsync();
                }
            }
            // The last one travels with the next poll, or with the end.
        } finally {
            // A client that fails leaves work behind, which neither a further one nor the worker's
            // end may overtake.
            for (; left > 0; left--) {
                ended.take();
            }
        }
    }
}
