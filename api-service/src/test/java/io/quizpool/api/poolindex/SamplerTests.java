package io.quizpool.api.poolindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class SamplerTests {

    private final Sampler sampler = new Sampler(new Random(7));

    @Test
    void samplesWithoutRepeatsAndNotAlwaysTheSame() {
        RoaringBitmap some = RoaringBitmap.bitmapOfRange(0, 1000);

        int[] one = sampler.sample(some, 100);
        int[] other = sampler.sample(some, 100);

        assertThat(Arrays.stream(one).distinct().count()).isEqualTo(100);
        assertThat(one).isNotEqualTo(other);
        assertThat(sampler.sample(RoaringBitmap.bitmapOf(5, 6), 100))
                .containsExactlyInAnyOrder(5, 6);
    }

    @Test
    void drawsNeighboursTogetherFromAnyPlaceAndNoneTwice() {
        RoaringBitmap some = RoaringBitmap.bitmapOfRange(0, 10_000);

        int[] drawn = sampler.sampleRuns(some, 320, 32);

        assertThat(drawn).hasSize(320).doesNotHaveDuplicates();
        assertThat(Arrays.stream(drawn).map(ordinal -> ordinal / 32).distinct().toArray())
                .hasSizeBetween(10, 11);
        assertThat(sampler.sampleRuns(some, 320, 32)).isNotEqualTo(drawn);
    }

    @Test
    void drawsRunsFromWhatIsSparseAndAllOfWhatIsFew() {
        RoaringBitmap sparse = RoaringBitmap.bitmapOf(3, 40, 41, 700, 9000);

        assertThat(sampler.sampleRuns(sparse, 4, 32)).hasSize(4).doesNotHaveDuplicates();
        assertThat(sampler.sampleRuns(sparse, 10, 32))
                .containsExactlyInAnyOrder(3, 40, 41, 700, 9000);
    }
}
