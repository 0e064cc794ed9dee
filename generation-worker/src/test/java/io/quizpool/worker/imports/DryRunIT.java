package io.quizpool.worker.imports;

import static io.quizpool.worker.imports.TestImports.DRY_RUN;
import static io.quizpool.worker.imports.TestImports.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class DryRunIT {

    @Autowired private ImportRunner runner;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;
    private TestImports imports;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
        imports = new TestImports(runner, claims, jdbc);
    }

    @Test
    void aDryRunCompletesAGoodProblemsTaskWithoutStoringIt() throws InterruptedException {
        Claim claim = imports.claim(WrittenProblems.good("mercredi"), DRY_RUN);

        assertThat(imports.run(claim, DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));

        assertThat(tasks.state(claim.taskId())).isEqualTo("completed");
        assertThat(tasks.requestStatus(claim.taskId())).isEqualTo("completed");
        assertThat(tasks.problems(List.of(claim.taskId()))).isZero();
        assertThat(imports.verdict(claim).accepted()).isTrue();
    }

    @Test
    void whatThePoolHasAlreadyIsRefusedDryOrNot() throws InterruptedException {
        Claim first = imports.claim(WrittenProblems.good("jeudi"), STORE);
        assertThat(imports.run(first, STORE)).isInstanceOf(TaskOutcome.Stored.class);

        for (ImportTerms terms : List.of(STORE, DRY_RUN)) {
            Claim again = imports.claim(WrittenProblems.good("jeudi"), terms);

            assertThat(imports.run(again, terms))
                    .isEqualTo(new TaskOutcome.Ended("already_in_pool"));
            assertThat(tasks.errorCode(again.taskId())).isEqualTo("already_in_pool");
        }
    }

    @Test
    void aDryRunTakesEachProblemOnce() throws InterruptedException {
        List<Claim> claims =
                imports.claims(
                        DRY_RUN,
                        WrittenProblems.good("en mars"),
                        WrittenProblems.good("en avril"),
                        reversed(WrittenProblems.good("en mars")));

        assertThat(imports.run(claims.get(0), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(imports.run(claims.get(1), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(imports.run(claims.get(2), DRY_RUN))
                .isEqualTo(new TaskOutcome.Ended("already_in_pool"));

        assertThat(tasks.state(claims.get(2).taskId())).isEqualTo("failed");
        assertThat(imports.verdict(claims.get(2)).accepted()).isTrue();
        assertThat(imports.run(imports.claim(WrittenProblems.good("en mars"), DRY_RUN), DRY_RUN))
                .as("in another dry run")
                .isEqualTo(new TaskOutcome.Ended("passed"));
    }

    @Test
    void aDryRunTakesNoTwoItemsThatAskNearlyTheSame() throws InterruptedException {
        List<Claim> claims =
                imports.claims(
                        DRY_RUN,
                        WrittenProblems.item("Le Puy among its volcanic hills", "The Seine"),
                        WrittenProblems.item("Le Puy among its volcanic hill", "The Rhône"),
                        WrittenProblems.item("Saint-Nazaire where ships are built", "The Rhône"));

        assertThat(imports.run(claims.get(0), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(imports.run(claims.get(1), DRY_RUN))
                .isEqualTo(new TaskOutcome.Ended("already_in_pool"));
        assertThat(imports.run(claims.get(2), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
    }

    /** The same problem as its author might have sent it again. */
    private static WrittenProblem reversed(WrittenProblem written) {
        return new WrittenProblem(
                written.problemType(),
                written.title(),
                written.instructions(),
                written.statements().reversed(),
                written.difficultyLevel(),
                written.topicTags(),
                written.facts(),
                written.choice());
    }
}
