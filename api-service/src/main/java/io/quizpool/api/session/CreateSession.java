package io.quizpool.api.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /sessions}. */
record CreateSession(
        @Schema(
                        description =
                                "Seconds from its creation, and from each reset, after which the"
                                        + " session ends; absent: what the service is set to, a day"
                                        + " by default",
                        example = "86400")
                @Nullable Integer ttlSeconds) {}
