package io.quizpool.worker.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.model.problem.Statement;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShuffledStatementsTests {

    private static final int PROBLEMS = 12_000;

    /**
     * Pearson's chi-square over the places of the key; the limits are the 99.9 % quantiles of the
     * distribution with one degree of freedom less than there are statements.
     */
    @ParameterizedTest
    @CsvSource({"2, 10.83", "3, 13.82", "4, 16.27", "5, 18.47", "6, 20.52"})
    void theKeyIsAsLikelyInOnePlaceAsInAnyOther(int count, double limit) {
        RandomGenerator random = new Random(20_261_121);
        List<Statement> statements = statements(count);
        double expected = (double) PROBLEMS / count;
        long[] found = new long[count];

        for (int i = 0; i < PROBLEMS; i++) {
            found[ShuffledStatements.of(statements, random).key()]++;
        }

        assertThat(
                        IntStream.range(0, count)
                                .mapToDouble(
                                        place -> Math.pow(found[place] - expected, 2) / expected)
                                .sum())
                .as("chi-square of %s", found)
                .isLessThan(limit);
    }

    @ParameterizedTest
    @CsvSource({"2", "6"})
    void theKeyIsTheCorrectStatementAndNoStatementIsLost(int count) {
        RandomGenerator random = new Random(7);
        List<Statement> statements = statements(count);

        for (int i = 0; i < 100; i++) {
            ShuffledStatements shuffled = ShuffledStatements.of(statements, random);
            assertThat(shuffled.all()).containsExactlyInAnyOrderElementsOf(statements);
            assertThat(shuffled.all().get(shuffled.key()).isCorrect()).isTrue();
        }
    }

    private static List<Statement> statements(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Statement(
                                "Statement %d.".formatted(i),
                                i == 0,
                                "…",
                                "…",
                                i == 0 ? null : StatementError.WRONG_TENSE))
                .toList();
    }
}
