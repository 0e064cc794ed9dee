package io.quizpool.api.lease;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * In which order the stalest problems are served: each time any of the {@code reach} stalest that
 * are left, in the order they had at the beginning. Where the reach is half of all that match, a
 * problem comes again no sooner than after half of the others, whatever the chances; where it is
 * all that are given, the order is any.
 */
final class LapOrder {

    private LapOrder() {}

    /** Orders those of {@code stalest} (the stalest first) that are {@code ours}. */
    static int[] of(int[] stalest, IntPredicate ours, int reach, RandomGenerator random) {
        int[] order = new int[stalest.length];
        int[] within = new int[stalest.length];
        int size = 0;
        int served = 0;
        int next = 0;
        while (next < stalest.length || size > 0) {
            while (next < stalest.length && (next < reach + served || size == 0)) {
                if (ours.test(stalest[next])) {
                    within[size++] = stalest[next];
                }
                next++;
            }
            if (size > 0) {
                int chosen = random.nextInt(size);
                order[served++] = within[chosen];
                within[chosen] = within[--size];
            }
        }
        return Arrays.copyOf(order, served);
    }
}
