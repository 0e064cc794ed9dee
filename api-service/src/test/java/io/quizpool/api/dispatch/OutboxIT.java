package io.quizpool.api.dispatch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.KafkaRecords;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.trace.TraceParent;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.task.GenerationTaskMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionOperations;

@ApiTest
class OutboxIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private KafkaRecords kafka;
    @Autowired private DispatchLoop loop;
    @Autowired private OutboxDispatcher dispatcher;
    @Autowired private Outbox outbox;
    @Autowired private TraceParent trace;
    @Autowired private TransactionOperations transaction;

    @Test
    void publishesEachTaskAtThePlaceThatIsNotedAndUnderTheTraceOfItsRequest() {
        UUID request = generate(3);
        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.allPublished(request));

        for (RecordedTasks.Task task : tasks.ofRequest(request)) {
            ConsumerRecord<String, String> record =
                    kafka.at(
                            Objects.requireNonNull(task.partition()),
                            Objects.requireNonNull(task.offset()));
            GenerationTaskMessage message =
                    ContractJson.mapper().readValue(record.value(), GenerationTaskMessage.class);

            assertThat(record.key()).isEqualTo(task.id().toString());
            assertThat(message.taskId()).isEqualTo(task.id());
            assertThat(message.requestId()).isEqualTo(request);
            assertThat(header(record, "traceparent")).startsWith("00-" + TRACE + "-");
        }
    }

    @Test
    void spreadsTasksEvenlyOverThePartitions() {
        loop.stop();
        try {
            UUID request = generate(42);
            while (dispatcher.dispatch() instanceof OutboxDispatcher.Outcome.Published) {}

            Map<Integer, Long> shares =
                    tasks.ofRequest(request).stream()
                            .collect(groupingBy(task -> task.partition(), counting()));

            assertThat(shares).hasSizeGreaterThan(1);
            assertThat(Collections.max(shares.values()) - Collections.min(shares.values()))
                    .isLessThanOrEqualTo(1);
        } finally {
            loop.start();
        }
    }

    @Test
    void keepsTasksThatKafkaRefusesAndPublishesThemLater() {
        loop.stop();
        try {
            UUID request = generate(2);

            OutboxDispatcher.Outcome refused = dispatcherToNowhere().dispatch();

            assertThat(refused)
                    .isInstanceOfSatisfying(
                            OutboxDispatcher.Outcome.Refused.class,
                            outcome -> assertThat(outcome.published()).isZero());
            assertThat(tasks.ofRequest(request))
                    .allMatch(task -> task.publishedAt() == null && task.state().equals("queued"));

            assertThat(dispatcher.dispatch())
                    .isInstanceOf(OutboxDispatcher.Outcome.Published.class);
            assertThat(tasks.allPublished(request)).isTrue();
            assertThat(dispatcher.dispatch()).isInstanceOf(OutboxDispatcher.Outcome.Idle.class);
        } finally {
            loop.start();
        }
    }

    @Test
    void replicasThatDispatchTogetherPublishEachTaskOnce() throws Exception {
        loop.stop();
        try {
            UUID request = generate(150);
            int waiting = tasks.unpublished();
            Callable<Integer> replica =
                    () ->
                            dispatcher.dispatch() instanceof OutboxDispatcher.Outcome.Published some
                                    ? some.count()
                                    : 0;
            try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
                int published = 0;
                for (Future<Integer> count :
                        replicas.invokeAll(List.of(replica, replica, replica))) {
                    published += count.get();
                }
                assertThat(published).isEqualTo(waiting);
                assertThat(tasks.allPublished(request)).isTrue();
            }
        } finally {
            loop.start();
        }
    }

    private OutboxDispatcher dispatcherToNowhere() {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "localhost:1",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        300);
        KafkaTemplate<String, String> nowhere =
                new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<>(
                                settings, new StringSerializer(), new StringSerializer()));
        return new OutboxDispatcher(
                outbox,
                new TaskPublisher(nowhere, trace),
                transaction,
                InstantSource.system(),
                new SimpleMeterRegistry().counter("published"),
                100_000,
                new MostInHand(Duration.ofSeconds(10)),
                200);
    }

    private UUID generate(int count) {
        ApiClient.Answer accepted =
                api.post(
                        "/api/v1/problems/generate",
                        "{\"count\": %d}".formatted(count),
                        request ->
                                request.header(
                                        "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertThat(accepted.status()).isEqualTo(202);
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
