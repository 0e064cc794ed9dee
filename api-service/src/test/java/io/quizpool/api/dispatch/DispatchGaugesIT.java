package io.quizpool.api.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.model.task.Topics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.tools.consumer.group.ShareGroupCommand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;

@ApiTest
class DispatchGaugesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private DispatchGauges gauges;
    @Autowired private ShareGroup group;
    @Autowired private MeterRegistry meters;
    @Autowired private KafkaClients kafka;
    @Autowired private KafkaConnectionDetails connection;

    @Test
    void countsWhatWaitsAndWhatIsWorkedOnAndSinceWhen() {
        gauges.measure();
        double queued = gauge("quizpool.tasks.queued");
        double processing = gauge("quizpool.tasks.processing");
        UUID request = api.generate(3);
        tasks.claim(tasks.ids(request).getFirst(), "30 s");

        gauges.measure();

        assertThat(gauge("quizpool.tasks.queued")).isEqualTo(queued + 2);
        assertThat(gauge("quizpool.tasks.processing")).isEqualTo(processing + 1);
        assertThat(gauge("quizpool.tasks.oldest.age")).isPositive();
    }

    @Test
    void theLagIsWhatKafkasOwnCommandSaysWhateverTheOrderMessagesAreDoneWith() throws Exception {
        beginWithTheEarliest();
        try (ShareConsumer<String, byte[]> worker = worker()) {
            readEachPartition(worker);
            UUID request = api.generate(20);
            await().atMost(PATIENCE).until(() -> tasks.allPublished(request));
            List<ConsumerRecord<String, byte[]>> taken = take(worker, 4);
            taken.stream()
                    .skip(1)
                    .forEach(message -> worker.acknowledge(message, AcknowledgeType.ACCEPT));
            worker.commitSync();

            await().atMost(PATIENCE).untilAsserted(this::lagIsTheBrokers);
            assertThat(betweenStartAndEnd())
                    .as("messages that a lag by offsets would count")
                    .isGreaterThan((long) gauge("quizpool.share.group.lag"));
            worker.acknowledge(taken.getFirst(), AcknowledgeType.ACCEPT);
        }
        await().atMost(PATIENCE).untilAsserted(this::lagIsTheBrokers);
    }

    private void lagIsTheBrokers() {
        gauges.measure();
        assertThat(gauge("quizpool.share.group.lag")).isPositive().isEqualTo(lagByCommand());
    }

    private long betweenStartAndEnd() throws InterruptedException {
        return group.partitions().stream().mapToLong(one -> one.end() - one.start()).sum();
    }

    /** The sum of column LAG as {@code kafka-share-groups --describe --offsets} prints it. */
    private double lagByCommand() {
        String printed =
                printed(() ->
                        ShareGroupCommand.main(
                                new String[] {
                                    "--bootstrap-server",
                                    servers(),
                                    "--describe",
                                    "--offsets",
                                    "--group",
                                    Topics.WORKERS
                                }));
        List<String[]> rows =
                printed.lines()
                        .filter(row -> !row.isBlank())
                        .map(row -> row.split("\\s+", -1))
                        .toList();
        int column = List.of(rows.getFirst()).indexOf("LAG");
        assertThat(column).as(printed).isNotNegative();
        return rows.stream()
                .filter(row -> row[0].equals(Topics.WORKERS) && !row[column].equals("-"))
                .mapToLong(row -> Long.parseLong(row[column]))
                .sum();
    }

    private static String printed(Runnable command) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        System.setOut(new PrintStream(paper, true, UTF_8));
        try {
            command.run();
        } finally {
            System.setOut(terminal);
        }
        return paper.toString(UTF_8);
    }

    /**
     * The broker counts a partition from the first time that somebody reads it. What is read here
     * comes again, since its tasks have not ended: the topic is never empty for long.
     */
    private void readEachPartition(ShareConsumer<String, byte[]> worker)
            throws InterruptedException {
        api.generate(20);
        int partitions = group.partitions().size();
        Set<Integer> read = new HashSet<>();
        await().atMost(PATIENCE)
                .until(() -> {
                    worker.poll(Duration.ofMillis(500))
                            .forEach(message -> {
                                worker.acknowledge(message);
                                read.add(message.partition());
                            });
                    return read.size() == partitions;
                });
    }

    private List<ConsumerRecord<String, byte[]>> take(
            ShareConsumer<String, byte[]> worker, int count) {
        List<ConsumerRecord<String, byte[]>> taken = new ArrayList<>();
        await().atMost(PATIENCE)
                .until(() -> {
                    worker.poll(Duration.ofMillis(500)).forEach(taken::add);
                    return !taken.isEmpty();
                });
        assertThat(taken).hasSizeBetween(2, count);
        return taken;
    }

    private ShareConsumer<String, byte[]> worker() {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        servers(),
                        "group.id",
                        Topics.WORKERS,
                        "share.acknowledgement.mode",
                        "explicit",
                        "share.acquire.mode",
                        "record_limit",
                        "max.poll.records",
                        4);
        ShareConsumer<String, byte[]> worker =
                new KafkaShareConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        worker.subscribe(List.of(Topics.GENERATION_REQUESTS));
        return worker;
    }

    private void beginWithTheEarliest() throws Exception {
        kafka.admin()
                .incrementalAlterConfigs(
                        Map.of(
                                new ConfigResource(ConfigResource.Type.GROUP, Topics.WORKERS),
                                List.of(
                                        new AlterConfigOp(
                                                new ConfigEntry(
                                                        "share.auto.offset.reset", "earliest"),
                                                AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    private String servers() {
        return String.join(",", connection.getAdmin().getBootstrapServers());
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
