package io.quizpool.api.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretPropertiesTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
}
