package io.quizpool.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void destinationsAreRefusedThatAreNoNetworksOrPorts() {
        assertThatThrownBy(
                        () -> new DestinationProperties(List.of("10.0.0.1/8"), true, List.of("1")))
                .hasMessageContaining("allowed-networks")
                .hasMessageContaining("10.0.0.0/8");
        assertThatThrownBy(() -> new DestinationProperties(List.of(), true, List.of()))
                .hasMessageContaining("ports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "0", "65536", "10-9", "1-", "-1", "1-65536", "443 "})
    void portsAreRefusedThatAreNone(String port) {
        assertThatThrownBy(() -> new DestinationProperties(List.of(), true, List.of(port)))
                .hasMessageContaining("ports");
    }

    @Test
    void encryptionKeysAreRefusedThatAreTooShortAndAreNeverShown() {
        assertThatThrownBy(() -> new SecretProperties(List.of("c2hvcnQ="), MINUTE))
                .hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> new SecretProperties(List.of("?"), MINUTE))
                .hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> new SecretProperties(List.of(), Duration.ofDays(31)))
                .hasMessageContaining("rotation-overlap");
        String key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        assertThat(new SecretProperties(List.of(key), MINUTE).toString()).doesNotContain(key);
    }

    @Test
    void deliveryIsRefusedThatCannotWork() {
        assertThatNoException().isThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 1));
        assertThatThrownBy(() -> of(List.of(Duration.ZERO), 0, MINUTE, SECOND, MINUTE, 1, 1))
                .hasMessageContaining("retry-after");
        assertThatThrownBy(() -> of(List.of(), 1.1, MINUTE, SECOND, MINUTE, 1, 1))
                .hasMessageContaining("jitter");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, MINUTE, MINUTE, 1, 1))
                .hasMessageContaining("lease");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE.negated(), SECOND, MINUTE, 1, 1))
                .hasMessageContaining("longest-retry-after");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 2))
                .hasMessageContaining("concurrency");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 0))
                .hasMessageContaining("concurrency");
    }

    private static DeliveryProperties of(
            List<Duration> pauses,
            double jitter,
            Duration longestRetryAfter,
            Duration timeout,
            Duration lease,
            int concurrency,
            int perKey) {
        return new DeliveryProperties(
                pauses,
                jitter,
                longestRetryAfter,
                timeout,
                lease,
                concurrency,
                perKey,
                SECOND,
                SECOND,
                MINUTE,
                MINUTE);
    }
}
