package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is done about budgets by itself. */
@ApiTest
class UpkeepIT {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private Budgets budgets;
    @Autowired private JdbcClient jdbc;

    @Test
    void whatALostWorkerHeldIsGivenBackAndWhatItReportsLateIsBooked() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_month\": 1000000");
        UUID task = heldTooLong(key);

        upkeep(Instant.now());

        assertThat(figure(key, "held")).isZero();
        assertThat(figure(key, "promised")).isEqualTo(6000);
        new BudgetRows(jdbc).report(task, 1, 2500, BigDecimal.ZERO);
        assertThat(figure(key, "spent")).isEqualTo(2500);
    }

    @Test
    void whatIsReportedLaterThanThatIsForgotten() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_month\": 1000000");
        UUID task = heldTooLong(key);

        upkeep(Instant.now());
        assertThat(holds(task)).isEqualTo(1);
        upkeep(Instant.now().plus(DAY));

        assertThat(holds(task)).isZero();
    }

    @Test
    void showsWhatIsUsedOfTheTightestBudgets() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 12000");
        key.order(1);
        SimpleMeterRegistry all = new SimpleMeterRegistry();
        SimpleMeterRegistry one = new SimpleMeterRegistry();

        new BudgetGauges(budgets, properties(1000), all).measure();
        new BudgetGauges(budgets, properties(1), one).measure();

        assertThat(gauge(all, "quizpool.budget.cap", key)).isEqualTo(12_000);
        assertThat(gauge(all, "quizpool.budget.spent", key)).isZero();
        assertThat(gauge(all, "quizpool.budget.reserved", key)).isEqualTo(6000);
        assertThat(one.find("quizpool.budget.cap").gauges()).hasSize(1);
    }

    /** A task for whose attempt 24000 tokens are held, until a second ago. */
    private UUID heldTooLong(BudgetedKey key) {
        ApiClient.Answer accepted = key.order(1);
        UUID task =
                tasks.ids(UUID.fromString(accepted.body().get("request_id").asString())).getFirst();
        BudgetRows rows = new BudgetRows(jdbc);
        assertThat(rows.hold(task, 1, Instant.now(), 24_000, BigDecimal.ZERO, SECOND.negated()))
                .isTrue();
        assertThat(figure(key, "promised")).isZero();
        return task;
    }

    private void upkeep(Instant now) {
        new ExpiredHolds(jdbc, properties(1), () -> now).sweep();
    }

    private static UpkeepProperties properties(int measured) {
        return new UpkeepProperties(SECOND, DAY, SECOND, measured);
    }

    private static long figure(BudgetedKey key, String name) {
        JsonNode budget = key.budgets().getFirst();
        return budget.get(name).asLong();
    }

    private long holds(UUID task) {
        return jdbc.sql(
                        "select count(*) from budget_reservation where task_id = :task and attempt > 0")
                .param("task", task)
                .query(Long.class)
                .single();
    }

    private static double gauge(SimpleMeterRegistry meters, String name, BudgetedKey key) {
        return meters.get(name).tag("budget", key.id().toString()).gauge().value();
    }
}
