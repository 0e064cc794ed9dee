package io.quizpool.api.ambient;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * New ids that sort by the time they were made, so that an index grows at its end.
 *
 * <p>UUID version 7 with a fraction of the millisecond in the twelve bits after the version (RFC
 * 9562, section 6.2, method 3) and 62 random bits.
 */
@Component
public final class Ids {

    /** The variable {@code id} of a path; what is no UUID leads nowhere. */
    public static final String IN_PATH =
            "/{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 0b10L << 62;
    private static final int NANOS_IN_MILLISECOND = 1_000_000;

    private final InstantSource clock;
    private final RandomGenerator random;

    Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** An id that no one else has. */
    public UUID next() {
        Instant now = clock.instant();
        long fraction =
                (now.get(ChronoField.NANO_OF_SECOND) % NANOS_IN_MILLISECOND)
                        * 4096L
                        / NANOS_IN_MILLISECOND;
        return new UUID(
                now.toEpochMilli() << 16 | VERSION | fraction, VARIANT | random.nextLong() >>> 2);
    }
}
