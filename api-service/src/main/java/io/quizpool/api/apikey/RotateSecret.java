package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The body of what replaces a secret, which may be absent. */
public record RotateSecret(
        @Schema(
                        description =
                                "How long the old secret still works, in seconds, at most 30 days;"
                                        + " absent: the configured default",
                        example = "3600")
                @Nullable Integer overlapSeconds) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * How long the replaced secret is still good.
     *
     * @throws FailureException where that is refused
     */
    public Duration overlap(Duration usual) {
        if (overlapSeconds == null) {
            return usual;
        }
        if (overlapSeconds < 0 || overlapSeconds > LONGEST.toSeconds()) {
            throw new FailureException(
                    Failure.Invalid.of(
                            "overlap_seconds",
                            "This must be 0 (the old secret ends now) to " + LONGEST.toSeconds()));
        }
        return Duration.ofSeconds(overlapSeconds);
    }
}
