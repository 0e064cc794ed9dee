package io.quizpool.api.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretVaultTests {

    private static final UUID OWNER = new UUID(1, 2);
    private static final SigningSecret SECRET = SigningSecret.random(new Random(5));

    private final String oldKey = key(1);
    private final String newKey = key(2);

    @Test
    void whatIsStoredEncryptedIsReadAgainAndNotByAnybodyElse() {
        SecretVault vault = vault(oldKey);
        byte[] stored = vault.seal(SECRET, OWNER);

        assertThat(vault.open(stored, OWNER)).isEqualTo(SECRET);
        assertThat(stored).startsWith(1);
        assertThat(Base64.getEncoder().encodeToString(stored))
                .doesNotContain(SECRET.written().substring(6, 40));
        assertThatThrownBy(() -> vault(newKey).open(stored, OWNER))
                .isInstanceOf(UnreadableSecretException.class)
                .hasMessageContaining("QUIZPOOL_WEBHOOK_ENCRYPTION_KEYS");
        assertThatThrownBy(() -> vault().open(stored, OWNER))
                .isInstanceOf(UnreadableSecretException.class);
    }

    @Test
    void aSecretIsBoundToTheApiKeyThatItBelongsTo() {
        SecretVault vault = vault(oldKey);
        byte[] stored = vault.seal(SECRET, OWNER);

        assertThatThrownBy(() -> vault.open(stored, new UUID(1, 3)))
                .isInstanceOf(UnreadableSecretException.class);
    }

    @Test
    void theFirstKeyEncryptsAndAllDecrypt() {
        byte[] stored = vault(oldKey).seal(SECRET, OWNER);
        SecretVault both = vault(newKey, oldKey);

        assertThat(both.open(stored, OWNER)).isEqualTo(SECRET);
        assertThat(vault(newKey).open(both.seal(SECRET, OWNER), OWNER)).isEqualTo(SECRET);
    }

    @Test
    void withoutAKeySecretsAreKeptAsTheyAreAndStayReadableWhenOneIsAdded() {
        byte[] stored = vault().seal(SECRET, OWNER);

        assertThat(stored).startsWith(0).endsWith(SECRET.bytes());
        assertThat(vault(newKey).open(stored, OWNER)).isEqualTo(SECRET);
    }

    @Test
    void noTwoSealsAreTheSame() {
        SecretVault vault = vault(oldKey);

        assertThat(vault.seal(SECRET, OWNER)).isNotEqualTo(vault.seal(SECRET, OWNER));
    }

    private static SecretVault vault(String... keys) {
        return new SecretVault(
                new SecretProperties(List.of(keys), Duration.ofHours(1)), new Random(3));
    }

    private static String key(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
