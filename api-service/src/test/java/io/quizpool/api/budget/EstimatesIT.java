package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedAttempts;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import io.quizpool.model.problem.ProblemType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class EstimatesIT {

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private RecordedAttempts attempts;
    @Autowired private StoredProblems worker;
    @Autowired private JdbcClient jdbc;

    @Test
    void expectsWhatTheLatestTasksOfTheLatestModelUsedWithAllTheirAttempts() {
        List<UUID> done = tasks(3);
        String model = UUID.randomUUID().toString();
        attempt(done.get(0), 1, model, 400, "USD");
        attempt(done.get(0), 2, model, 600, "USD");
        attempt(done.get(1), 1, model, 2000, "USD");
        attempt(done.get(2), 1, model, 3000, "USD");

        Estimate estimate = estimates(3, 100_000).of(ProblemType.GRAMMAR);

        assertThat(estimate.tokens()).as("1.5 times 6000 / 3").isEqualTo(3000);
        assertThat(estimate.cost()).isEqualByComparingTo("0.003");
        assertThat(estimates(3, 2500).of(ProblemType.GRAMMAR).tokens())
                .as("at the most")
                .isEqualTo(2500);
        assertThat(estimates(4, 100_000).of(ProblemType.GRAMMAR))
                .as("of too few")
                .isEqualTo(new Estimate(1234, new BigDecimal("0.5")));
    }

    @Test
    void expectsTheConfiguredCostOfAModelWithoutAPrice() {
        attempt(tasks(1).getFirst(), 1, UUID.randomUUID().toString(), 1000, null);

        assertThat(estimates(1, 100_000).of(ProblemType.GRAMMAR))
                .isEqualTo(new Estimate(1500, new BigDecimal("0.5")));
    }

    @Test
    void expectsWhatTheModelUsedThatTheComposerSteppedInFor() {
        UUID done = tasks(1).getFirst();
        attempt(done, 1, UUID.randomUUID().toString(), 1000, "USD");
        attempt(done, 2, "composer", 0, null);

        assertThat(estimates(1, 100_000).of(ProblemType.GRAMMAR).tokens()).isEqualTo(1500);
    }

    private Estimates estimates(int leastTasks, long mostTokens) {
        return new Estimates(
                jdbc,
                new EstimateProperties(
                        1234,
                        new BigDecimal("0.5"),
                        new BigDecimal("1.5"),
                        mostTokens,
                        BigDecimal.ONE,
                        leastTasks,
                        500,
                        Duration.ofMinutes(1)),
                Instant::now);
    }

    /** Tasks whose problems are in the pool. */
    private List<UUID> tasks(int count) {
        List<UUID> all = tasks.ids(api.generate(count));
        all.forEach(task -> worker.complete(task, StoredProblems.newTag()));
        return all;
    }

    private void attempt(
            UUID task, int number, String model, long tokens, @Nullable String currency) {
        BigDecimal cost = currency == null ? BigDecimal.ZERO : BigDecimal.valueOf(tokens, 6);
        attempts.add(
                task,
                number,
                model,
                new RecordedAttempts.Used(0, 0, tokens, cost, currency),
                Instant.now());
    }
}
