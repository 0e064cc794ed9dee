package io.quizpool.indexbenchmark.measured;

import static io.quizpool.indexbenchmark.measured.Prepared.PROBLEMS;
import static io.quizpool.indexbenchmark.measured.Prepared.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.lease.Taken;
import io.quizpool.indexbenchmark.pool.AskedFor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Blackhole;

class TakingTests {

    private static final int INVOCATIONS = 100;

    private final Blackhole blackhole =
            new Blackhole(
                    "Today's password is swordfish. I understand instantiating Blackholes directly"
                            + " is dangerous.");

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE", "THREE"})
    void servesAProblemAtEachCallAndNeverFindsAWindowDry(AskedFor asked) {
        TakingOne state = prepared(new TakingOne(), asked);
        long before = state.taking.pool().index().turn();

        for (int i = 0; i < INVOCATIONS; i++) {
            state.refill();
            state.take(blackhole);
        }

        assertThat(state.taking.pool().index().turn() - before)
                .isEqualTo((long) INVOCATIONS * TakingOne.TAKEN);
    }

    @Test
    void takesNoProblemTwiceInHalfALap() {
        Taking taking = new Taking(PROBLEMS, AskedFor.NONE);

        assertThat(
                        Stream.generate(
                                        () -> {
                                            taking.refill();
                                            return taking.take();
                                        })
                                .limit(PROBLEMS / 2))
                .hasOnlyElementsOfType(Taken.Problem.class)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE", "THREE"})
    void choosesProblemsThatAreNotLeasedYet(AskedFor asked) {
        Choosing state = prepared(new Choosing(), asked);

        for (int i = 0; i < INVOCATIONS; i++) {
            state.untilWanting();
            int leased = state.taking.pool().leases().outstanding();
            int chosen = state.wish().size();
            state.win();

            assertThat(chosen).isPositive();
            assertThat(state.taking.pool().leases().outstanding()).isEqualTo(leased + chosen);
        }
    }
}
