package io.quizpool.api.budget;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The figures of the installation's budgets and of the tightest of keys, measured ahead. */
@Component
class BudgetGauges {

    private static final Logger log = LoggerFactory.getLogger(BudgetGauges.class);

    private final Budgets budgets;
    private final UpkeepProperties properties;
    private final MultiGauge cap;
    private final MultiGauge spent;
    private final MultiGauge reserved;

    BudgetGauges(Budgets budgets, UpkeepProperties properties, MeterRegistry meters) {
        this.budgets = budgets;
        this.properties = properties;
        this.cap = gauge("quizpool.budget.cap", "The most that may be used in the period", meters);
        this.spent = gauge("quizpool.budget.spent", "What finished attempts used", meters);
        this.reserved =
                gauge(
                        "quizpool.budget.reserved",
                        "What attempts under way may use at the most and queued tasks are expected"
                                + " to",
                        meters);
    }

    @Scheduled(fixedDelayString = "${quizpool.budget.measure-every}")
    void measure() {
        try {
            List<BudgetState> states = budgets.tightest(properties.measured());
            show(cap, states, BudgetState::cap);
            show(spent, states, BudgetState::spent);
            show(reserved, states, state -> state.held().add(state.promised()));
        } catch (DataAccessException | TransactionException e) {
            log.debug("Budgets could not be measured", e);
        }
    }

    private static MultiGauge gauge(String name, String description, MeterRegistry meters) {
        return MultiGauge.builder(name).description(description).register(meters);
    }

    private static void show(
            MultiGauge gauge, List<BudgetState> states, Function<BudgetState, BigDecimal> figure) {
        gauge.register(
                states.stream()
                        .map(state ->
                                MultiGauge.Row.of(tags(state), figure.apply(state).doubleValue()))
                        .toList(),
                true);
    }

    private static Tags tags(BudgetState state) {
        return Tags.of(
                "budget",
                state.apiKeyId() == null ? "installation" : state.apiKeyId().toString(),
                "unit",
                state.unit().wire(),
                "period",
                state.period().wire());
    }
}
