package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quizpool.worker.attempt.AttemptProperties;
import io.quizpool.worker.claim.ClaimProperties;
import io.quizpool.worker.patience.PatienceProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitsTests {

    @Test
    void aBudgetWithinALockWithinALeaseIsRight() {
        assertThatNoException().isThrownBy(() -> limits(25, 20, 30, 40));
    }

    @Test
    void aTaskThatCouldOutliveItsLockStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> limits(30, 20, 30, 40))
                .withMessageContaining("quizpool.attempt.task-budget");
    }

    @Test
    void aMessageThatCouldWaitBeyondItsLockStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> limits(25, 31, 30, 40))
                .withMessageContaining("quizpool.patience.database");
    }

    @Test
    void aLeaseThatEndsBeforeTheLockStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> limits(25, 20, 30, 29))
                .withMessageContaining("quizpool.claim.lease");
    }

    private static TimeLimits limits(int budget, int patience, int lock, int lease) {
        return new TimeLimits(
                new IntakeProperties(32, 32, Duration.ofSeconds(lock), Duration.ofSeconds(5)),
                new PatienceProperties(Duration.ofSeconds(patience)),
                new AttemptProperties(
                        6,
                        Duration.ofSeconds(budget),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(60)),
                new ClaimProperties(Duration.ofSeconds(lease), "test"));
    }
}
