package io.quizpool.api.webhook.secret;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How the secrets that webhooks are signed with are kept.
 *
 * @param encryptionKeys keys of 32 bytes in base64: the first encrypts, all of them decrypt; none:
 *     secrets are stored as they are
 * @param rotationOverlap how long a secret still signs after a rotation that does not say
 */
@ConfigurationProperties("quizpool.webhook.secret")
record SecretProperties(
        @DefaultValue List<String> encryptionKeys, @DefaultValue("24h") Duration rotationOverlap) {

    private static final int KEY_BYTES = 32;

    SecretProperties {
        encryptionKeys = List.copyOf(encryptionKeys);
        Assert.isTrue(
                encryptionKeys.stream().allMatch(SecretProperties::isKey),
                "QUIZPOOL_WEBHOOK_ENCRYPTION_KEYS must be keys of 32 bytes in base64, separated by"
                        + " commas: make one with openssl rand -base64 32");
        Assert.isTrue(
                !rotationOverlap.isNegative() && rotationOverlap.toDays() <= 30,
                "quizpool.webhook.secret.rotation-overlap must be 0 to 30 days");
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "SecretProperties[encryptionKeys=%d, rotationOverlap=%s]"
                .formatted(encryptionKeys.size(), rotationOverlap);
    }
}
