package io.quizpool.api.apikey;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key with its new secret: the one answer that holds it. */
record CreatedApiKey(
        UUID id,
        @Schema(example = "quiz-app") String name,
        @Schema(
                        description = "The key itself: shown this once",
                        example = "qp_Zk3m9QxA1tq0u8aUjzv2rS5yLwB7nFhE4cGdKoPiXMY")
                String key,
        @Schema(description = "How the key begins", example = "qp_Zk3m9QxA") String prefix,
        List<Scope> scopes,
        List<String> allowedCidrs,
        @Nullable Integer requestsPerMinute,
        @Nullable Long tokensPerDay,
        @Nullable Long tokensPerMonth,
        @Nullable BigDecimal costPerDay,
        @Nullable BigDecimal costPerMonth,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Schema(description = "When the secret that this one replaces ends")
                @Nullable Instant previousSecretEndsAt) {

    static CreatedApiKey of(KeyRing.NewSecret created) {
        ApiKey key = created.key();
        return new CreatedApiKey(
                key.id(),
                key.name(),
                created.secret().value(),
                key.prefix(),
                key.scopes(),
                key.allowedCidrs(),
                key.requestsPerMinute(),
                key.tokensPerDay(),
                key.tokensPerMonth(),
                key.costPerDay(),
                key.costPerMonth(),
                key.createdAt(),
                key.expiresAt(),
                key.previousSecretEndsAt());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "CreatedApiKey[" + prefix + "…]";
    }
}
