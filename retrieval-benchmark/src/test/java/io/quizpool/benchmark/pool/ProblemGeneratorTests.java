package io.quizpool.benchmark.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemGeneratorTests {

    private static final int MANY = 10_000;

    private final List<GeneratedProblem> problems = generate();

    @Test
    void makesTheSameProblemsEachTime() {
        assertThat(generate()).isEqualTo(problems);
    }

    @Test
    void makesNoTwoProblemsAlike() {
        assertThat(problems).extracting(GeneratedProblem::id).doesNotHaveDuplicates();
        assertThat(problems).extracting(GeneratedProblem::statements).doesNotHaveDuplicates();
    }

    @Test
    void makesStatementsAboutAsLongAsTheComposers() {
        double bytes =
                problems.stream()
                        .filter(problem -> problem.type() == ProblemType.GRAMMAR)
                        .mapToInt(problem ->
                                ContractJson.mapper()
                                        .writeValueAsString(problem.statements())
                                        .getBytes(StandardCharsets.UTF_8)
                                        .length)
                        .average()
                        .orElseThrow();

        assertThat(bytes).isBetween(1_300.0, 1_600.0);
    }

    @Test
    void marksTheCorrectStatementAndNoOther() {
        assertThat(problems)
                .allSatisfy(problem -> {
                    var statements = problem.statements();
                    for (var i = 0; i < statements.size(); i++) {
                        assertThat(statements.get(i).isCorrect())
                                .isEqualTo(i == problem.correctAnswerIndex());
                    }
                });
    }

    private static List<GeneratedProblem> generate() {
        var generator = new ProblemGenerator();
        return Stream.generate(generator::next).limit(MANY).toList();
    }
}
