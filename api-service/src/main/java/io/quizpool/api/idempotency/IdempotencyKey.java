package io.quizpool.api.idempotency;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client's name for a request that it may send more than once. */
public record IdempotencyKey(String value) {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    /**
     * Reads the header.
     *
     * @throws FailureException where it is not 1 to 255 visible ASCII characters
     */
    public static Optional<IdempotencyKey> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        boolean visible = header.chars().allMatch(c -> c > ' ' && c < 127);
        if (header.isEmpty() || header.length() > LONGEST || !visible) {
            throw new FailureException(
                    Failure.Invalid.of(
                            HEADER, "This must be 1 to 255 visible ASCII characters, no spaces"));
        }
        return Optional.of(new IdempotencyKey(header));
    }
}
