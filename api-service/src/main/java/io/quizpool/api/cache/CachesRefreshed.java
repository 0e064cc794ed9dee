package io.quizpool.api.cache;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code POST /cache/refresh}. */
record CachesRefreshed(
        @Schema(description = "The caches that are refreshed", example = "[\"api_keys\"]")
                List<String> caches,
        @Schema(description = "The entry, where one was named") @Nullable String key,
        @Schema(description = "How many replicas were told", example = "2") int replicas,
        @Schema(
                        description =
                                "Whether the replica that answers has done so already; the others do"
                                        + " with their next look at the database")
                boolean done) {}
