package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random pools, filters, interleavings, additions, retirements, idle times, replicas and their
 * deaths, told by a seed; all replicas claim from one simulated table and hear of each other late.
 * The seeds are those from the system property {@code promise.from} (1) on, as many as {@code
 * promise.seeds} (16) says.
 */
class PromiseTests {

    private static LongStream seeds() {
        return LongStream.iterate(Long.getLong("promise.from", 1), seed -> seed + 1)
                .limit(Long.getLong("promise.seeds", 16));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneReplicaServesAllBeforeAnyRepeatAndNewOnesFirst(long seed) {
        SimulatedWorld world = new SimulatedWorld(seed, 1);

        world.run();

        assertThat(world.served()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachOfSeveralReplicasServesAllThatNoOtherHoldsBeforeAnyRepeat(long seed) {
        SimulatedWorld world = new SimulatedWorld(seed, 2 + (int) (seed % 2));

        world.run();

        assertThat(world.served()).isPositive();
    }
}
