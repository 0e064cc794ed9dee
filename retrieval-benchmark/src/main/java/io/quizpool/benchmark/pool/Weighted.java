package io.quizpool.benchmark.pool;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Values of which some come up more often than others.
 *
 * @param weights of the values, in their order; any sum
 */
record Weighted<T>(List<T> values, List<Integer> weights) {

    Weighted {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "%d weights for %d values".formatted(weights.size(), values.size()));
        }
    }

    T choose(RandomGenerator random) {
        var left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        for (var i = 0; ; i++) {
            left -= weights.get(i);
            if (left < 0) {
                return values.get(i);
            }
        }
    }
}
