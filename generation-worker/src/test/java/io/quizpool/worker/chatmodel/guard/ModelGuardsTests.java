package io.quizpool.worker.chatmodel.guard;

import static io.quizpool.worker.chatmodel.guard.GuardedCalls.WINDOW;
import static io.quizpool.worker.chatmodel.guard.GuardedCalls.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

class ModelGuardsTests {

    private final GuardedCalls calls = new GuardedCalls();
    private final ModelGuards guards = calls.guards;

    @Test
    void callersOfOneModelShareItsGuardAndOthersHaveTheirOwn() {
        assertThat(guards.of(model("writer"))).isSameAs(calls.guard);
        assertThat(guards.of(model("judge"))).isNotSameAs(calls.guard);
    }

    @Test
    void healthNamesTheModelThatFails() {
        HealthIndicator indicator = new GuardConfiguration().chatModelHealthIndicator(guards);
        assertThat(status(indicator)).isEqualTo("UP");

        calls.fail(WINDOW);

        assertThat(status(indicator)).isEqualTo("DEGRADED");
        assertThat(guards.circuits()).containsEntry("writer at model.test", "open");
    }

    private static String status(HealthIndicator indicator) {
        Health health = indicator.health(false);
        return health == null ? "none" : health.getStatus().getCode();
    }
}
