package io.quizpool.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultPlanTests {

    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void equalSeedsGiveEqualPlansAndOthersDoNot() {
        assertThat(plan(7)).isEqualTo(plan(7)).isNotEqualTo(plan(8));
    }

    @Test
    void everyRoundHasEveryFaultOnce() {
        List<Strike> strikes = plan(7).strikes();
        int faults = Fault.values().length;

        assertThat(strikes).hasSizeGreaterThan(10 * faults);
        for (int round = 0; (round + 1) * faults <= strikes.size(); round++) {
            assertThat(strikes.subList(round * faults, (round + 1) * faults))
                    .extracting(Strike::fault)
                    .containsExactlyInAnyOrder(Fault.values());
        }
    }

    @Test
    void strikesComeInOrderWithinTheRunAndNoneLastsTooLong() {
        List<Strike> strikes = plan(7).strikes();

        assertThat(strikes)
                .isSortedAccordingTo(Comparator.comparing(Strike::at))
                .allSatisfy(strike -> {
                    assertThat(strike.at()).isLessThanOrEqualTo(LENGTH);
                    assertThat(strike.lasts()).isLessThanOrEqualTo(LONGEST);
                    assertThat(strike.lasts()).isLessThanOrEqualTo(strike.fault().longest());
                });
    }

    private static FaultPlan plan(long seed) {
        return FaultPlan.draw(seed, LENGTH, PAUSE, LONGEST);
    }
}
