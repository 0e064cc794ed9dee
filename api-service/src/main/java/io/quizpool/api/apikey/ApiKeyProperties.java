package io.quizpool.api.apikey;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Settings of API keys.
 *
 * @param bootstrapAdminKey a key with the scope admin that is there from the first start; where it
 *     is absent and there is no key at all, one is made and printed once
 */
@ConfigurationProperties("quizpool.api-key")
record ApiKeyProperties(@Nullable String bootstrapAdminKey) {

    ApiKeyProperties {
        bootstrapAdminKey =
                StringUtils.hasText(bootstrapAdminKey) ? bootstrapAdminKey.strip() : null;
        Assert.isTrue(
                bootstrapAdminKey == null || bootstrapAdminKey.length() >= 24,
                "QUIZPOOL_BOOTSTRAP_ADMIN_KEY must have 24 characters or more: a shorter one could"
                        + " be guessed. Leave it empty to have one made.");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ApiKeyProperties[bootstrapAdminKey="
                + (bootstrapAdminKey == null ? "none" : "given")
                + "]";
    }
}
