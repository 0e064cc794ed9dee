package io.quizpool.api.apikey;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as anyone may see it: without the secret. */
record ApiKey(
        UUID id,
        @Schema(example = "quiz-app") String name,
        @Schema(description = "How the key begins", example = "qp_Zk3m9QxA") String prefix,
        List<Scope> scopes,
        @Schema(
                        description = "The networks that it may be used from; none: from anywhere",
                        example = "[\"203.0.113.0/24\", \"2001:db8::/32\"]")
                List<String> allowedCidrs,
        @Schema(description = "Its limit; 0: none; absent: the configured default")
                @Nullable Integer requestsPerMinute,
        @Schema(
                        description =
                                "The most tokens that models may use for its orders on a day (UTC);"
                                        + " absent: no limit, as in the next three",
                        example = "1000000")
                @Nullable Long tokensPerDay,
        @Schema(description = "The same in a month") @Nullable Long tokensPerMonth,
        @Schema(description = "The same in money on a day", example = "2.5")
                @Nullable BigDecimal costPerDay,
        @Schema(description = "The same in money in a month") @Nullable BigDecimal costPerMonth,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Schema(description = "When the secret before the last rotation ends, where it still works")
                @Nullable Instant previousSecretEndsAt,
        @Schema(description = "Up to a few seconds late") @Nullable Instant lastUsedAt) {}
