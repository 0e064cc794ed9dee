package io.quizpool.api.apikey;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Settings of API keys.
 *
 * @param bootstrapAdminKey a key with the scope admin that is there from the first start; where it
 *     is absent and there is no key at all, one is made and printed once
 * @param rotationOverlap how long a secret still works after a rotation that does not say
 */
@ConfigurationProperties("quizpool.api-key")
record ApiKeyProperties(
        @Nullable String bootstrapAdminKey, @DefaultValue("24h") Duration rotationOverlap) {

    ApiKeyProperties {
        bootstrapAdminKey =
                StringUtils.hasText(bootstrapAdminKey) ? bootstrapAdminKey.strip() : null;
        Assert.isTrue(
                bootstrapAdminKey == null || bootstrapAdminKey.length() >= 24,
                "QUIZPOOL_BOOTSTRAP_ADMIN_KEY must have 24 characters or more: a shorter one could"
                        + " be guessed. Leave it empty to have one made.");
        Assert.isTrue(
                !rotationOverlap.isNegative() && rotationOverlap.toDays() <= 30,
                "quizpool.api-key.rotation-overlap must be 0 to 30 days: the longer, the longer a"
                        + " secret works that was rotated because it leaked");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ApiKeyProperties[bootstrapAdminKey="
                + (bootstrapAdminKey == null ? "none" : "given")
                + ", rotationOverlap="
                + rotationOverlap
                + "]";
    }
}
