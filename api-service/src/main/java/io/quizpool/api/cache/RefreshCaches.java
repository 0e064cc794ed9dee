package io.quizpool.api.cache;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /cache/refresh}. */
record RefreshCaches(
        @Schema(description = "Which cache; absent: all", example = "api_keys")
                @Nullable String cache,
        @Schema(
                        description =
                                "Which entry of it, e.g. the id of an API key; absent: all of it",
                        example = "0193f1c2-7a50-7cc3-9c0e-5f0f5f0f5f0f")
                @Nullable String key) {

    /** All of every cache. */
    static final RefreshCaches ALL = new RefreshCaches(null, null);
}
