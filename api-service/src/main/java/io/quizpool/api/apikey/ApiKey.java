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
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {}
