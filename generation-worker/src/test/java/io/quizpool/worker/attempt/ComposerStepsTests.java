package io.quizpool.worker.attempt;

import static io.quizpool.worker.attempt.Decisions.LAST;
import static io.quizpool.worker.attempt.Decisions.PLANNED_ANEW;
import static io.quizpool.worker.attempt.Decisions.assertPutOff;
import static io.quizpool.worker.attempt.Decisions.away;
import static io.quizpool.worker.attempt.Decisions.circuitOpen;
import static io.quizpool.worker.attempt.Decisions.dead;
import static io.quizpool.worker.attempt.Decisions.rejected;
import static io.quizpool.worker.attempt.Decisions.wrongKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.StoreOutcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link NextSteps} decides where the built-in composer may step in. */
class ComposerStepsTests {

    private static final NextStep COMPOSE = new NextStep.Compose();
    private static final int COMPOSERS_LAST = LAST + 3;

    private final TestClock clock = new TestClock();
    private final Decisions decisions = new Decisions(clock);
    private final NextSteps steps = decisions.steps(true);

    @Test
    void stepsInWhereTheModelIsLeftAlone() {
        assertThat(steps.after(decisions.attempt(1), circuitOpen(TokenUsage.NONE)))
                .isEqualTo(COMPOSE);
    }

    @Test
    void stepsInForWhatTheModelHasFailedForGood() {
        assertThat(steps.after(decisions.attempt(1), wrongKey())).isEqualTo(COMPOSE);
        assertThat(steps.after(decisions.attempt(LAST), away(Duration.ZERO))).isEqualTo(COMPOSE);
        assertThat(steps.after(decisions.attempt(1), rejected()))
                .isInstanceOf(NextStep.Again.class);
    }

    @Test
    void waitsForTheNextClaimWhereTheModelHasUsedUpTheTime() {
        Attempt hung = decisions.attempt(LAST);
        clock.advance(Duration.ofSeconds(26));

        assertPutOff(steps.after(hung, away(Duration.ZERO)), Duration.ZERO);
        assertThat(
                        steps.first(
                                decisions.attempt(LAST + 1).claim(),
                                clock.instant().plusSeconds(25),
                                Duration.ofSeconds(30)))
                .isEqualTo(COMPOSE);
    }

    @Test
    void triesTheModelFirstWhileItHasAttemptsLeftEvenWhereItTakesNoCalls() {
        Attempt attempt = decisions.attempt(LAST);

        assertThat(steps.first(attempt.claim(), attempt.deadline(), Duration.ofSeconds(30)))
                .isEqualTo(PLANNED_ANEW);
    }

    @Test
    void writesAnotherWhereThePoolHoldsWhatItWrote() {
        StoreOutcome repetition = new StoreOutcome.AlreadyInPool();

        assertThat(steps.after(decisions.composed(LAST), repetition)).isEqualTo(COMPOSE);
        assertThat(steps.after(decisions.composed(COMPOSERS_LAST), repetition))
                .isEqualTo(
                        dead(
                                "already_in_pool",
                                "the pool holds every problem that was written: widen the constraints"));
    }

    @Test
    void waitsForAJudgeThatIsAwayRatherThanUseUpItsAttempts() {
        assertPutOff(
                steps.after(decisions.composed(2), away(Duration.ofSeconds(30))),
                Duration.ofSeconds(30));
        assertThat(steps.after(decisions.composed(COMPOSERS_LAST), away(Duration.ofSeconds(30))))
                .isEqualTo(dead("model_unavailable", "503"));
    }

    @Test
    void triesABoundedNumberOfTimes() {
        assertThat(steps.after(decisions.composed(COMPOSERS_LAST - 1), rejected()))
                .isEqualTo(COMPOSE);
        assertThat(steps.after(decisions.composed(COMPOSERS_LAST), rejected()))
                .isEqualTo(dead("rejected", "key_has_error: the key has an error"));
    }

    @Test
    void hasAttemptsOnlyWhereItMayStepIn() {
        assertThat(decisions.steps(false).last(decisions.attempt(1).claim())).isEqualTo(LAST);
        assertThat(steps.last(decisions.attempt(1).claim())).isEqualTo(COMPOSERS_LAST);
    }
}
