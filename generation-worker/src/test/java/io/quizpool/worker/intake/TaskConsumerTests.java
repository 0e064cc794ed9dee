package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupMaxSizeReachedException;
import org.junit.jupiter.api.Test;

class TaskConsumerTests {

    private final Broker broker = new Broker();

    @Test
    void worksOnAllMessagesOfAPollAtOnceAndAcknowledgesEachAsItEnds() throws Exception {
        broker.gives(1, 2, 3);
        CountDownLatch together = new CountDownLatch(3);
        CountDownLatch slow = new CountDownLatch(1);
        TaskConsumer consumer =
                consumer(message -> {
                    awaitAll(together);
                    if (message.offset() == 2) {
                        awaitOne(slow);
                    }
                    return AcknowledgeType.ACCEPT;
                });

        Thread running = Thread.startVirtualThread(consumer);

        await().until(() -> broker.told.keySet().containsAll(List.of(1L, 3L)));
        assertThat(broker.told).doesNotContainKey(2L);
        slow.countDown();
        await().until(() -> broker.told.containsKey(2L));
        consumer.stop();
        assertThat(running.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void tellsTheGroupWhatBecameOfEach() throws Exception {
        broker.gives(1, 2);
        TaskConsumer consumer =
                consumer(message ->
                        message.offset() == 1 ? AcknowledgeType.ACCEPT : AcknowledgeType.RELEASE);

        Thread running = Thread.startVirtualThread(consumer);

        await().until(() -> broker.told.size() == 2);
        consumer.stop();
        running.join();
        assertThat(broker.told)
                .isEqualTo(Map.of(1L, AcknowledgeType.ACCEPT, 2L, AcknowledgeType.RELEASE));
    }

    @Test
    void whatIsInFlightAtAStopEndsBeforeTheConsumerLeaves() throws Exception {
        broker.gives(1);
        CountDownLatch slow = new CountDownLatch(1);
        TaskConsumer consumer =
                consumer(message -> {
                    awaitOne(slow);
                    return AcknowledgeType.ACCEPT;
                });
        Thread running = Thread.startVirtualThread(consumer);
        await().until(broker.polls::isEmpty);

        consumer.stop();

        assertThat(consumer.isTaking()).isFalse();
        assertThat(running.join(Duration.ofMillis(1))).isFalse();
        slow.countDown();
        assertThat(running.join(Duration.ofSeconds(20))).isTrue();
        assertThat(broker.told).containsEntry(1L, AcknowledgeType.ACCEPT);
    }

    @Test
    void whatAPollBringsAfterTheStopIsHandedBackUntouched() throws Exception {
        List<Long> worked = new CopyOnWriteArrayList<>();
        TaskConsumer consumer =
                consumer(message -> {
                    worked.add(message.offset());
                    return AcknowledgeType.ACCEPT;
                });
        broker.beforeNextAnswer = consumer::stop;
        broker.gives(5, 6);

        consumer.run();

        assertThat(worked).isEmpty();
        assertThat(broker.told)
                .isEqualTo(Map.of(5L, AcknowledgeType.RELEASE, 6L, AcknowledgeType.RELEASE));
    }

    @Test
    void aClientThatFailsIsReplaced() throws Exception {
        broker.fails(new KafkaException("the broker threw it out"));
        broker.gives(7);
        TaskConsumer consumer = consumer(message -> AcknowledgeType.ACCEPT);

        Thread running = Thread.startVirtualThread(consumer);

        await().until(() -> broker.told.containsKey(7L));
        assertThat(broker.clients).hasValue(2);
        consumer.stop();
        running.join();
    }

    @Test
    void aClientThatFailsIsNotReplacedBeforeWhatItGaveOutHasEnded() throws Exception {
        broker.gives(1, 2);
        broker.gives(3);
        broker.refuses = 1;
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        TaskConsumer consumer =
                consumer(message -> {
                    if (message.offset() < 3) {
                        awaitAll(begun);
                    }
                    if (message.offset() == 2) {
                        awaitOne(slow);
                    }
                    return AcknowledgeType.ACCEPT;
                });

        Thread running = Thread.startVirtualThread(consumer);

        await().until(() -> broker.refusals.get() == 1);
        assertThat(broker.clients).hasValue(1);
        slow.countDown();
        await().until(() -> broker.told.containsKey(3L));
        assertThat(broker.told).as("the first client is no more").containsOnlyKeys(3L);
        assertThat(broker.clients).hasValue(2);
        consumer.stop();
        running.join();
    }

    @Test
    void aFullGroupIsTriedAgainSeldomAndNotAtAllOnceTheConsumerIsStopped() throws Exception {
        broker.fails(new GroupMaxSizeReachedException("full"));
        broker.fails(new GroupMaxSizeReachedException("full"));
        AtomicInteger pauses = new AtomicInteger();
        AtomicReference<TaskConsumer> itself = new AtomicReference<>();
        TaskConsumer consumer =
                new TaskConsumer(
                        broker::client,
                        message -> AcknowledgeType.ACCEPT,
                        pause -> {
                            if (pauses.incrementAndGet() == 13) {
                                itself.get().stop();
                            }
                        });
        itself.set(consumer);

        consumer.run();

        assertThat(broker.clients).hasValue(2);
        assertThat(pauses).hasValue(13);
    }

    private TaskConsumer consumer(TaskConsumer.Work work) {
        return new TaskConsumer(broker::client, work, pause -> {});
    }

    /** Counts down, and waits until all the others have. */
    private static void awaitAll(CountDownLatch all) {
        all.countDown();
        awaitOne(all);
    }

    private static void awaitOne(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Kafka's client would give out, poll by poll, and what it was told in return. */
    private static final class Broker {

        private final Queue<Supplier<ConsumerRecords<String, byte[]>>> polls =
                new ConcurrentLinkedQueue<>();
        private final Map<Long, AcknowledgeType> told = new ConcurrentHashMap<>();
        private final AtomicInteger clients = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();
        private volatile Runnable beforeNextAnswer = () -> {};
        private volatile long refuses = -1;

        void gives(long... offsets) {
            polls.add(() -> records(LongStream.of(offsets).boxed().toList()));
        }

        void fails(KafkaException how) {
            polls.add(() -> {
                throw how;
            });
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
                    if (message.offset() == refuses) {
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
}
