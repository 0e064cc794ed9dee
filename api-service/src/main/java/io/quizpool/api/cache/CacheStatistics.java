package io.quizpool.api.cache;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** The answer of {@code GET /cache/stats}. */
@Schema(name = "CacheStats")
record CacheStatistics(
        @Schema(description = "The replica that answered: each counts for itself, from its start")
                UUID replica,
        @Schema(description = "How many replicas of the API there are", example = "2") int replicas,
        List<CacheFigures> caches) {}
