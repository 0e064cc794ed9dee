package io.quizpool.api.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiTest;
import io.quizpool.api.webhook.Receiver;
import io.quizpool.api.webhook.exchange.Local;
import io.quizpool.api.webhook.exchange.Receipt;
import io.quizpool.api.webhook.exchange.WebhookSender;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How replicas share the webhooks, and how receivers share a replica. */
@ApiTest
class ReplicasIT extends DeliveryAtSetTimes {

    @Test
    void aReplicaThatDiesBetweenSendingAndNotingSoIsFollowedByAnotherUnderTheSameId()
            throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.ended(receiver.url());
            DueDelivery lost = courier.claim(Set.of()).orElseThrow();
            Receipt unnoted = courier.send(lost);

            Courier other = replica();
            assertThat(other.claim(Set.of())).as("while the claim holds").isEmpty();
            pass(Settings.LEASE);
            DueDelivery again = other.claim(Set.of()).orElseThrow();
            other.deliver(again);

            assertThat(receiver.received().stream().map(Receiver.Received::id))
                    .containsExactly(lost.id().toString(), lost.id().toString());
            JsonNode delivered = shown(request);
            assertThat(delivered.path("state").asString()).isEqualTo("delivered");
            assertThat(delivered.path("attempts").asInt()).isEqualTo(2);

            record().write(lost, new Receipt.NotReached("late"));
            record().write(lost, unnoted);
            assertThat(shown(request)).isEqualTo(delivered);
            assertThat(count("lost")).isEqualTo(2);
        }
    }

    @Test
    void replicasThatDeliverTogetherSendEachOnce() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            List<UUID> ended =
                    Stream.generate(() -> orders.ended(receiver.url())).limit(30).toList();
            List<DeliveryLoop> replicas =
                    List.of(
                            new DeliveryLoop(replica(), SETTINGS),
                            new DeliveryLoop(replica(), SETTINGS),
                            new DeliveryLoop(replica(), SETTINGS));
            replicas.forEach(DeliveryLoop::start);

            await().atMost(Duration.ofSeconds(30)).until(() -> count("delivered") == 30);
            replicas.forEach(DeliveryLoop::stop);

            assertThat(receiver.received().stream().map(Receiver.Received::id))
                    .hasSize(ended.size())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElsesWebhooks() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        DeliveryProperties patient = Settings.delivery(List.of(), 0, Duration.ofMinutes(2));
        try (Receiver slow = new Receiver(one -> awaited(over));
                Receiver quick = Receiver.taking();
                WebhookSender waiting = Local.sender(patient.timeout())) {
            String slowKey = orders.newKey();
            String quickKey = orders.newKey();
            for (int i = 0; i < 12; i++) {
                orders.ended(slowKey, slow.url());
            }
            orders.ended(quickKey, quick.url());
            DeliveryLoop loop = new DeliveryLoop(replica(waiting), patient);
            loop.start();
            try {
                await().atMost(Duration.ofSeconds(20)).until(() -> quick.received().size() == 1);
                assertThat(slow.received()).hasSizeLessThanOrEqualTo(patient.concurrencyPerKey());
            } finally {
                over.countDown();
                loop.stop();
            }
        }
    }

    private static int awaited(CountDownLatch latch) {
        try {
            latch.await();
            return 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 500;
        }
    }
}
