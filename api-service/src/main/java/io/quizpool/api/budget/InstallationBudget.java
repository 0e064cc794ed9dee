package io.quizpool.api.budget;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts the installation's budgets where workers and replicas find them, before the first order. */
@Component
class InstallationBudget implements ApplicationRunner {

    private final Budgets budgets;
    private final BudgetProperties properties;

    InstallationBudget(Budgets budgets, BudgetProperties properties) {
        this.budgets = budgets;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        budgets.set(null, properties.caps());
    }
}
