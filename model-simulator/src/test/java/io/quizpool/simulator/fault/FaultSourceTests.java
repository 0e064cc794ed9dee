package io.quizpool.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.fault.Fault.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultSourceTests {

    private final FaultSource source = new FaultSource();
    private final RandomGenerator random = new SplittableRandom(11);

    @Test
    void followsItsScriptBeforeChance() {
        source.script(List.of(Loss.CUT, Fault.none()));
        FaultRates always = new FaultRates(Map.of(Loss.HANG, 1.0));

        assertThat(Stream.generate(() -> source.next(always, random)).limit(3))
                .containsExactly(Loss.CUT, Fault.none(), Loss.HANG);
    }

    @Test
    void strikesAsOftenAsItsShares() {
        Map<Fault, Double> shares = new LinkedHashMap<>();
        shares.put(Loss.HANG, 0.05);
        shares.put(Flaw.EMPTY, 0.2);
        FaultRates rates = new FaultRates(shares);

        Map<Fault, Long> struck =
                Stream.generate(() -> source.next(rates, random))
                        .limit(10_000)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(struck.get(Loss.HANG)).isBetween(420L, 580L);
        assertThat(struck.get(Flaw.EMPTY)).isBetween(1850L, 2150L);
        assertThat(struck.get(Fault.none())).isBetween(7300L, 7700L);
    }

    @Test
    void sharesMakeAtMostAWhole() {
        assertThatThrownBy(() -> new FaultRates(Map.of(Loss.HANG, 0.6, Loss.CUT, 0.5)))
                .hasMessageContaining("add up to");
        assertThatThrownBy(() -> new FaultRates(Map.of(Loss.HANG, -0.1)))
                .hasMessageContaining("allowed is 0 to 1");
        assertThatThrownBy(() -> new FaultRates(Map.of(Loss.HANG, Double.NaN)))
                .hasMessageContaining("allowed is 0 to 1");
    }
}
