package io.quizpool.api.poolindex;

import java.util.random.RandomGenerator;
import org.roaringbitmap.RoaringBitmap;

/** Draws problems from sets of ordinals, each as likely as another. */
public final class Sampler {

    private final RandomGenerator random;

    /** A sampler that {@code random} decides for. */
    public Sampler(RandomGenerator random) {
        this.random = random;
    }

    /** At most {@code most} of {@code some}, any of them, in any order. */
    public int[] sample(RoaringBitmap some, int most) {
        int size = some.getCardinality();
        if (size <= most) {
            int[] all = some.toArray();
            shuffle(all);
            return all;
        }
        RoaringBitmap ranks = new RoaringBitmap();
        int[] sample = new int[most];
        for (int i = 0; i < most; ) {
            int rank = random.nextInt(size);
            if (ranks.checkedAdd(rank)) {
                sample[i++] = some.select(rank);
            }
        }
        return sample;
    }

    /**
     * At most {@code most} of {@code some}, in any order, and {@code run} of neighbours at a time:
     * those that came into the pool together stand on the same pages of the database.
     */
    public int[] sampleRuns(RoaringBitmap some, int most, int run) {
        int size = some.getCardinality();
        if (run <= 1 || size <= most) {
            return sample(some, most);
        }
        RoaringBitmap chosen = new RoaringBitmap();
        while (chosen.getCardinality() < most) {
            int any = some.select(random.nextInt(size));
            int first = any - any % run;
            long next = some.nextValue(first);
            while (next >= 0 && next < first + run && chosen.getCardinality() < most) {
                chosen.add((int) next);
                next = some.nextValue((int) next + 1);
            }
        }
        return chosen.toArray();
    }

    private void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
    }
}
