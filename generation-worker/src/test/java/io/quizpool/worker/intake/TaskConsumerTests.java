package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.junit.jupiter.api.Test;

class TaskConsumerTests {

    private final PlayedBroker broker = new PlayedBroker();

    @Test
    void worksOnAllMessagesOfAPollAtOnceAndAcknowledgesEachAsItEnds() throws Exception {
        broker.gives(1, 2, 3);
        CountDownLatch together = new CountDownLatch(3);
        CountDownLatch slow = new CountDownLatch(1);
        TaskConsumer consumer =
                broker.consumer(message -> {
                    PlayedBroker.meet(together);
                    if (message.offset() == 2) {
                        PlayedBroker.await(slow);
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
                broker.consumer(message ->
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
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        TaskConsumer consumer =
                broker.consumer(message -> {
                    begun.countDown();
                    PlayedBroker.await(slow);
                    return AcknowledgeType.ACCEPT;
                });
        Thread running = Thread.startVirtualThread(consumer);
        begun.await();
        assertThat(consumer.isTaking()).isTrue();

        consumer.stop();

        assertThat(consumer.isTaking()).isFalse();
        assertThat(running.join(Duration.ofMillis(1))).isFalse();
        slow.countDown();
        assertThat(running.join(Duration.ofSeconds(20))).isTrue();
        assertThat(broker.told).containsEntry(1L, AcknowledgeType.ACCEPT);
    }

    @Test
    void whatAPollBringsAfterTheStopIsHandedBackUntouched() {
        List<Long> worked = new CopyOnWriteArrayList<>();
        TaskConsumer consumer =
                broker.consumer(message -> {
                    worked.add(message.offset());
                    return AcknowledgeType.ACCEPT;
                });
        broker.beforeEachAnswer(consumer::stop);
        broker.gives(5, 6);

        consumer.run();

        assertThat(worked).isEmpty();
        assertThat(broker.told)
                .isEqualTo(Map.of(5L, AcknowledgeType.RELEASE, 6L, AcknowledgeType.RELEASE));
    }
}
