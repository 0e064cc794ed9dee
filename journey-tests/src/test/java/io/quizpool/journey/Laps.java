package io.quizpool.journey;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Measures how far a long run of servings is from laps in which each problem comes once: how many
 * others came between two servings of a problem, and how long one was missing.
 */
final class Laps {

    private final int problems;
    private final int[] served;

    /** Of a pool of so many problems, numbered from 0. */
    Laps(int problems, List<Servings.Serving> servings) {
        this.problems = problems;
        this.served = servings.stream().mapToInt(Servings.Serving::problem).toArray();
    }

    /**
     * The least number of different problems that came between two servings of one; of {@code
     * problems - 1} there would be nothing to be said.
     */
    int fewestBetween() {
        int[] last = lastNowhere();
        int[] latest = new int[served.length + 1]; // Fenwick tree of the places of last servings
        int fewest = problems - 1;
        int different = 0;
        for (int at = 0; at < served.length; at++) {
            int before = last[served[at]];
            if (before >= 0) {
                fewest = Math.min(fewest, different - sum(latest, before));
                add(latest, before, -1);
            } else {
                different++;
            }
            add(latest, at, 1);
            last[served[at]] = at;
        }
        return fewest;
    }

    /** The problems that were missing from more than {@code most} servings on end. */
    BitSet missingFor(int most) {
        int[] last = lastNowhere();
        BitSet missing = new BitSet();
        for (int at = 0; at < served.length; at++) {
            if (at - last[served[at]] - 1 > most) {
                missing.set(served[at]);
            }
            last[served[at]] = at;
        }
        for (int problem = 0; problem < problems; problem++) {
            if (served.length - last[problem] - 1 > most) {
                missing.set(problem);
            }
        }
        return missing;
    }

    private int[] lastNowhere() {
        int[] last = new int[problems];
        Arrays.fill(last, -1);
        return last;
    }

    private static void add(int[] tree, int place, int number) {
        for (int at = place + 1; at < tree.length; at += at & -at) {
            tree[at] += number;
        }
    }

    /** Of all places up to this one. */
    private static int sum(int[] tree, int place) {
        int sum = 0;
        for (int at = place + 1; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }
}
