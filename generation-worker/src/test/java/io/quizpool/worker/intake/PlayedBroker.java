package io.quizpool.worker.intake;

import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockShareConsumer;
import org.apache.kafka.common.TopicPartition;

/** What Kafka's client would give out, poll by poll, and what it was told in return. */
final class PlayedBroker {

    /** What was acknowledged, by offset. */
    final Map<Long, AcknowledgeType> told = new ConcurrentHashMap<>();

    /** How many clients were made. */
    final AtomicInteger clients = new AtomicInteger();

    /** How many acknowledgements were refused. */
    final AtomicInteger refusals = new AtomicInteger();

    private final Queue<Supplier<ConsumerRecords<String, byte[]>>> polls =
            new ConcurrentLinkedQueue<>();
    private volatile Runnable beforeNextAnswer = () -> {};
    private volatile long refused = -1;

    /** The next poll brings messages at these offsets. */
    void gives(long... offsets) {
        polls.add(() -> records(LongStream.of(offsets).boxed().toList()));
    }

    /** The next poll throws {@code how}. */
    void fails(RuntimeException how) {
        polls.add(() -> {
            throw how;
        });
    }

    /** The next poll throws {@code how}. */
    void fails(Error how) {
        polls.add(() -> {
            throw how;
        });
    }

    /** Whoever acknowledges the message at {@code offset} hears that it is not theirs. */
    void refuses(long offset) {
        refused = offset;
    }

    /** Each poll does {@code what} first. */
    void beforeEachAnswer(Runnable what) {
        beforeNextAnswer = what;
    }

    /** A consumer with clients of this broker, which pauses for no time. */
    TaskConsumer consumer(TaskConsumer.Work work) {
        return new TaskConsumer(this::client, work, pause -> {});
    }

    /** Waits for {@code latch}, as work does that takes its time. */
    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts down, and waits until all the others have. */
    static void meet(CountDownLatch all) {
        all.countDown();
        await(all);
    }

    MockShareConsumer<String, byte[]> client() {
        clients.incrementAndGet();
        return new MockShareConsumer<>() {

            @Override
            public synchronized ConsumerRecords<String, byte[]> poll(Duration timeout) {
                beforeNextAnswer.run();
                var next = polls.poll();
                if (next == null) {
                    Thread.onSpinWait();
                    return ConsumerRecords.empty();
                }
                return next.get();
            }

            @Override
            public synchronized void acknowledge(
                    ConsumerRecord<String, byte[]> message, AcknowledgeType how) {
                if (message.offset() == refused) {
                    refusals.incrementAndGet();
                    throw new IllegalStateException("this is not yours any more");
                }
                told.put(message.offset(), how);
            }
        };
    }

    private static ConsumerRecords<String, byte[]> records(List<Long> offsets) {
        TopicPartition partition = new TopicPartition(Topics.GENERATION_REQUESTS, 0);
        List<ConsumerRecord<String, byte[]>> messages =
                offsets.stream()
                        .map(offset ->
                                new ConsumerRecord<>(
                                        partition.topic(), 0, offset, "key", new byte[0]))
                        .toList();
        return new ConsumerRecords<>(Map.of(partition, messages), Map.of());
    }
}
