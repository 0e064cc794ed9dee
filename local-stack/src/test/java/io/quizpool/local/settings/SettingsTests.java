package io.quizpool.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.local.home.LocalEnv;
import io.quizpool.local.home.Trouble;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTests {
    @TempDir Path folder;
    private LocalEnv localEnv;

    @BeforeEach
    void beginWithoutAFile() {
        localEnv = new LocalEnv(folder.resolve("local.env"));
    }

    @Test
    void makesAKeyOfTheApisForm() {
        assertThat(read(Map.of()).adminKey()).matches("qp_[A-Za-z0-9_-]{43}");
    }

    @Test
    void keepsTheKeyAndThePortsOfTheLastStart() {
        var first = read(Map.of("QUIZPOOL_API_PORT", "9000"));
        localEnv.write(first.toLocalEnv());
        var second = read(Map.of());
        assertThat(second.adminKey()).isEqualTo(first.adminKey());
        assertThat(second.url()).isEqualTo("http://127.0.0.1:9000");
    }

    @Test
    void letsTheEnvironmentMoveAPort() {
        localEnv.write(read(Map.of("QUIZPOOL_API_PORT", "9000")).toLocalEnv());
        var moved = read(Map.of("QUIZPOOL_API_PORT", "9500"));
        assertThat(moved.url()).isEqualTo("http://127.0.0.1:9500");
        assertThatThrownBy(moved::requireNothingMoved)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("QUIZPOOL_API_PORT=9000")
                .hasMessageContaining("./quizpool down");
    }

    @Test
    void refusesTwoListenersOnOnePort() {
        assertTrouble(Map.of("QUIZPOOL_API_PORT", "8081"), "QUIZPOOL_API_MANAGEMENT_PORT");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertTrouble(Map.of("QUIZPOOL_KAFKA_PORT", "70000"), "from 1 to 65535");
        assertTrouble(Map.of("QUIZPOOL_KAFKA_PORT", "kafka"), "QUIZPOOL_KAFKA_PORT=kafka");
    }

    @Test
    void refusesAFirstRequestTheApiWouldRefuse() {
        assertTrouble(Map.of("QUIZPOOL_FIRST_PROBLEMS", "1001"), "to 1000");
        assertTrouble(Map.of("QUIZPOOL_FIRST_PROBLEMS", "many"), "QUIZPOOL_FIRST_PROBLEMS=many");
        assertThat(read(Map.of("QUIZPOOL_FIRST_PROBLEMS", "0")).firstProblems()).isZero();
    }

    @Test
    void splitsJavaOptionsAtSpaces() {
        var settings = read(Map.of("QUIZPOOL_API_JAVA_OPTIONS", " -Xmx1g  -Da=b"));
        assertThat(settings.javaOptions("API", "-Xmx256m")).containsExactly("-Xmx1g", "-Da=b");
        assertThat(settings.javaOptions("WORKER", "-Xmx256m")).containsExactly("-Xmx256m");
    }

    @Test
    void allowsWebhooksToThisMachineUnlessTheUserSaysOtherwise() {
        assertThat(read(Map.of()).webhookDestinations())
                .containsEntry("QUIZPOOL_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8,::1")
                .containsEntry("QUIZPOOL_WEBHOOK_ALLOW_HTTP", "true");
        assertThat(
                        read(Map.of("QUIZPOOL_WEBHOOK_ALLOWED_NETWORKS", "10.20.0.0/16"))
                                .webhookDestinations())
                .containsEntry("QUIZPOOL_WEBHOOK_ALLOWED_NETWORKS", "10.20.0.0/16")
                .containsEntry("QUIZPOOL_WEBHOOK_PORTS", "1-65535");
    }

    private Settings read(Map<String, String> environment) {
        return Settings.read(environment, localEnv, new Random(7));
    }

    private void assertTrouble(Map<String, String> environment, String part) {
        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(part);
    }
}
