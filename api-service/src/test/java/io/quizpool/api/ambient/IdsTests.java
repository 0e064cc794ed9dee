package io.quizpool.api.ambient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678901Z");

    @Test
    void isAUuidOfVersion7ThatHoldsTheTime() {
        UUID id = new Ids(InstantSource.fixed(NOW), new Random(1)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void sortsByTimeWithinAMillisecondToo() {
        UUID earlier = new Ids(InstantSource.fixed(NOW), new Random(1)).next();
        UUID later = new Ids(InstantSource.fixed(NOW.plusNanos(1000)), new Random(2)).next();

        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void isNeverTheSameTwiceAtOneTime() {
        Ids ids = new Ids(InstantSource.fixed(NOW), new Random(1));

        assertThat(ids.next()).isNotEqualTo(ids.next());
    }
}
