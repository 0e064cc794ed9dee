package io.quizpool.worker.judge.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.judge.ComposedCandidates;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * False alarms on problems that are right. More than the usual number are judged with {@code
 * -Dquizpool.judged-problems=4000}.
 */
class ComposedProblemsTests {

    private static final int PROBLEMS = Integer.getInteger("quizpool.judged-problems", 400);

    @Test
    void refusesAtMostThreeInAThousandOfTheProblemsThatAreRight() {
        List<List<Finding>> refused =
                ComposedCandidates.first(PROBLEMS)
                        .map(LoadedTools::findings)
                        .filter(findings -> !findings.isEmpty())
                        .toList();

        assertThat(refused.size())
                .as("refused of %d: %s", PROBLEMS, refused)
                .isLessThanOrEqualTo(PROBLEMS * 3 / 1000);
    }
}
