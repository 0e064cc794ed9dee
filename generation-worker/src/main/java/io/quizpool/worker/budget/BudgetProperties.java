package io.quizpool.worker.budget;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How tasks keep within budgets.
 *
 * @param callTokens the most that one call of a model can use, prompt and answer together; held for
 *     each call before an attempt begins, so that no budget is passed
 * @param callCost the same in money where no model has a price; else it is reckoned by the dearest
 * @param whenExhausted what becomes of a task whose budget has no room left in this period
 * @param recheck how often a task that waits looks whether the budget was raised
 * @param busyPause how long a task waits where the room is held by other attempts
 */
@Validated
@ConfigurationProperties("quizpool.budget")
record BudgetProperties(
        @DefaultValue("6000") long callTokens,
        @PositiveOrZero @DefaultValue("0.05") BigDecimal callCost,
        @DefaultValue("wait") WhenExhausted whenExhausted,
        @DefaultValue("5m") Duration recheck,
        @DefaultValue("5s") Duration busyPause) {

    /** What becomes of a task that no budget has room for. */
    enum WhenExhausted {
        /** It is queued until the next period, or until the budget is raised. */
        WAIT,
        /** It fails, and can be retried. */
        FAIL
    }

    /**
     * @throws IllegalArgumentException where tasks would come again without a pause
     */
    BudgetProperties {
        if (!recheck.isPositive() || !busyPause.isPositive()) {
            throw new IllegalArgumentException(
                    "quizpool.budget.recheck (%s) and quizpool.budget.busy-pause (%s) must be above 0, or a task that waits comes again at once"
                            .formatted(recheck, busyPause));
        }
    }
}
