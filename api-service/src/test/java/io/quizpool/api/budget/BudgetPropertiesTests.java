package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("installation", () -> new BudgetProperties(-1L, null, null, null)),
                wrong(
                        "installation",
                        () -> new BudgetProperties(null, null, null, new BigDecimal("-0.01"))),
                wrong("tokens", () -> estimate(60_001, "0.01", "1.5", 10, SECOND)),
                wrong("cost", () -> estimate(6000, "1.01", "1.5", 10, SECOND)),
                wrong("ten decimals", () -> estimate(6000, "0.00000000001", "1.5", 10, SECOND)),
                wrong("safety-factor", () -> estimate(6000, "0.01", "0.9", 10, SECOND)),
                wrong("least-tasks", () -> estimate(6000, "0.01", "1.5", 501, SECOND)),
                wrong("max-age", () -> estimate(6000, "0.01", "1.5", 10, SECOND.negated())),
                wrong(
                        "release-every",
                        () -> new UpkeepProperties(Duration.ZERO, SECOND, SECOND, 1)),
                wrong(
                        "measure-every",
                        () -> new UpkeepProperties(SECOND, SECOND, Duration.ZERO, 1)),
                wrong(
                        "late-reports",
                        () -> new UpkeepProperties(SECOND, SECOND.negated(), SECOND, 1)),
                wrong("measured", () -> new UpkeepProperties(SECOND, SECOND, SECOND, 0)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongSettingStopsTheStartWithItsName(String name, ThrowingCallable start) {
        assertThatIllegalArgumentException()
                .isThrownBy(start)
                .withMessageContaining("quizpool.budget.")
                .withMessageContaining(name);
    }

    @Test
    void whatIsNotSetIsNotLimited() {
        assertThat(new BudgetProperties(null, null, null, null).caps()).isEqualTo(Caps.NONE);
    }

    private static Arguments wrong(String name, ThrowingCallable start) {
        return Arguments.of(name, start);
    }

    private static EstimateProperties estimate(
            long tokens, String cost, String factor, int leastTasks, Duration maxAge) {
        return new EstimateProperties(
                tokens,
                new BigDecimal(cost),
                new BigDecimal(factor),
                60_000,
                BigDecimal.ONE,
                leastTasks,
                500,
                maxAge);
    }
}
