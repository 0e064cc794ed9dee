package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupMaxSizeReachedException;
import org.junit.jupiter.api.Test;

/** What a {@link TaskConsumer} does where its client of Kafka fails. */
class FailingClientTests {

    private final PlayedBroker broker = new PlayedBroker();

    @Test
    void aClientThatFailsIsReplaced() throws Exception {
        broker.fails(new KafkaException("the broker threw it out"));

        assertReplaced();
    }

    @Test
    void anErrorDoesNotLeaveTheWorkerWithOneConsumerLess() throws Exception {
        broker.fails(new OutOfMemoryError("for a moment"));

        assertReplaced();
    }

    @Test
    void aClientThatFailsIsNotReplacedBeforeWhatItGaveOutHasEnded() throws Exception {
        broker.gives(1, 2);
        broker.gives(3);
        broker.refuses(1);
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(2);
        TaskConsumer consumer =
                broker.consumer(message -> {
                    if (message.offset() < 3) {
                        PlayedBroker.meet(begun);
                    }
                    if (message.offset() == 2) {
                        PlayedBroker.await(slow);
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
    void aFullGroupIsTriedAgainSeldomAndNotAtAllOnceTheConsumerIsStopped() {
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

    /** What comes after the failure is taken by a second client. */
    private void assertReplaced() throws InterruptedException {
        broker.gives(7);
        TaskConsumer consumer = broker.consumer(message -> AcknowledgeType.ACCEPT);

        Thread running = Thread.startVirtualThread(consumer);

        await().until(() -> broker.told.containsKey(7L));
        assertThat(broker.clients).hasValue(2);
        consumer.stop();
        running.join();
    }
}
