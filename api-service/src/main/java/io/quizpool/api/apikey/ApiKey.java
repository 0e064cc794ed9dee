package io.quizpool.api.apikey;

import io.swagger.v3.oas.annotations.media.Schema;
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
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Schema(description = "When the secret before the last rotation ends, where it still works")
                @Nullable Instant previousSecretEndsAt,
        @Schema(description = "Up to a few seconds late") @Nullable Instant lastUsedAt) {}
