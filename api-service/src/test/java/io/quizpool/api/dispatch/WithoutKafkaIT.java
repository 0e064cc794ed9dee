package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.testing.BackingServices;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A service of its own, on an empty database, while Kafka is away. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
@Import({BackingServices.class, WithoutKafkaIT.NoKafka.class, ApiClient.class, RecordedTasks.class})
@ExtendWith(OutputCaptureExtension.class)
class WithoutKafkaIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class NoKafka {

        @Bean
        @Primary
        KafkaConnectionDetails nowhere() {
            return () -> List.of("no-such-broker.invalid:9092");
        }
    }

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;

    @Test
    void startsWithAKeyThatIsShownOnceAndAcceptsWork(CapturedOutput output) {
        String key = printedKey(output);

        ApiClient.Answer accepted =
                api.sendAs(
                        key,
                        "/api/v1/problems/generate",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(accepted.status()).isEqualTo(202);
        UUID request = UUID.fromString(accepted.body().get("request_id").asString());
        assertThat(tasks.ofRequest(request)).hasSize(1);
        assertThat(tasks.allPublished(request)).isFalse();
        assertThat(health("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(health("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private ApiClient.Answer health(String path) {
        return api.send(HttpRequest.newBuilder(api.managementUri(path)).build());
    }

    private static String printedKey(CapturedOutput output) {
        Matcher key = Pattern.compile("qp_[A-Za-z0-9_-]{43}").matcher(output.getAll());
        assertThat(key.find()).isTrue();
        String found = key.group();
        assertThat(key.find()).as("printed a second time").isFalse();
        return found;
    }
}
