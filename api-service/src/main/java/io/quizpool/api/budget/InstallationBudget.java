package io.quizpool.api.budget;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts the installation's budgets where workers and replicas find them, before the first order. */
@Component
class InstallationBudget implements SmartInitializingSingleton {

    private final Budgets budgets;
    private final BudgetProperties properties;

    InstallationBudget(Budgets budgets, BudgetProperties properties) {
        this.budgets = budgets;
        this.properties = properties;
    }

    /** The web server starts after this. */
    @Override
    public void afterSingletonsInstantiated() {
        budgets.set(null, properties.caps());
    }
}
