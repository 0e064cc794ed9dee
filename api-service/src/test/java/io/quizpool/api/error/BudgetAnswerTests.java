package io.quizpool.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetAnswerTests {

    @ParameterizedTest
    @CsvSource({
        "0.00006, 0.00014, has 0.0000 left, take 0.0002",
        "0.01999, 0.02001, has 0.0199 left, take 0.0201",
        "1.5, 2, has 1.5000 left, take 2.0000"
    })
    void whatDoesNotFitNeverSeemsTo(
            BigDecimal left, BigDecimal needed, String leftShown, String neededShown) {
        String detail =
                BudgetAnswer.detail(
                        new Failure.BudgetExhausted(
                                true,
                                true,
                                "day",
                                new BigDecimal("12.5000000000"),
                                left,
                                needed,
                                Instant.parse("2026-02-01T00:00:00Z"),
                                Duration.ofHours(1)));

        assertThat(detail)
                .startsWith("The budget of 12.5 for each day")
                .contains(leftShown, neededShown, "2026-02-01T00:00:00Z");
    }
}
