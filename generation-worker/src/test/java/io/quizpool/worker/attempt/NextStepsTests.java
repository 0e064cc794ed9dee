package io.quizpool.worker.attempt;

import static io.quizpool.worker.attempt.Decisions.FINDINGS;
import static io.quizpool.worker.attempt.Decisions.LAST;
import static io.quizpool.worker.attempt.Decisions.PLANNED_ANEW;
import static io.quizpool.worker.attempt.Decisions.assertPutOff;
import static io.quizpool.worker.attempt.Decisions.away;
import static io.quizpool.worker.attempt.Decisions.circuitOpen;
import static io.quizpool.worker.attempt.Decisions.dead;
import static io.quizpool.worker.attempt.Decisions.leftAlone;
import static io.quizpool.worker.attempt.Decisions.rejected;
import static io.quizpool.worker.attempt.Decisions.wrongKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.StoreOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    private static final TokenUsage SOME = new TokenUsage(900, 0, 100);

    private final TestClock clock = new TestClock();
    private final Decisions decisions = new Decisions(clock);
    private final NextSteps steps = decisions.steps(false);

    @Test
    void revisesARejectedProblemWithWhatTheJudgeFound() {
        Attempt attempt = decisions.attempt(1);

        assertThat(steps.after(attempt, rejected()))
                .isEqualTo(
                        new NextStep.Again(
                                Optional.of(new Draft(attempt.plan(), FINDINGS)), Duration.ZERO));
    }

    @Test
    void plansAnewWhereTheRevisionWasRejectedToo() {
        assertThat(steps.after(decisions.revision(), rejected())).isEqualTo(PLANNED_ANEW);
    }

    @Test
    void plansAnewWhereNoStatementIsAtFault() {
        List<Finding> ofNoStatement = List.of(new Finding("judge_failed", -1, "broke off"));

        assertThat(steps.after(decisions.attempt(1), rejected(ofNoStatement)))
                .isEqualTo(PLANNED_ANEW);
    }

    @Test
    void plansAnewWhereThePoolHoldsTheProblem() {
        assertThat(steps.after(decisions.attempt(1), new StoreOutcome.AlreadyInPool()))
                .isEqualTo(PLANNED_ANEW);
    }

    @Test
    void plansAnewWhereAnotherSentenceMayDoBetter() {
        for (AttemptOutcome.Failed outcome :
                List.of(
                        new AttemptOutcome.Refused("no", TokenUsage.NONE),
                        new AttemptOutcome.ContentFiltered(TokenUsage.NONE),
                        new AttemptOutcome.Truncated(TokenUsage.NONE))) {
            assertThat(steps.after(decisions.attempt(1), outcome))
                    .as(outcome.code())
                    .isEqualTo(PLANNED_ANEW);
        }
    }

    @Test
    void asksForTheSameOnceMoreWhereTheModelSlippedInItsForm() {
        for (AttemptOutcome.Failed outcome :
                List.of(
                        new AttemptOutcome.Malformed(TokenUsage.NONE),
                        new AttemptOutcome.WrongSchema(TokenUsage.NONE))) {
            Attempt attempt = decisions.attempt(1);
            assertThat(steps.after(attempt, outcome))
                    .as(outcome.code())
                    .isEqualTo(
                            new NextStep.Again(
                                    Optional.of(new Draft(attempt.plan(), List.of())),
                                    Duration.ZERO));
            assertThat(steps.after(decisions.after(outcome.code()), outcome))
                    .as("%s, twice in a row", outcome.code())
                    .isEqualTo(PLANNED_ANEW);
        }
    }

    @Test
    void keepsPlanAndFindingsWhereTheModelIsOnlyAway() {
        Attempt attempt = decisions.revision();

        assertThat(steps.after(attempt, away(Duration.ofSeconds(2))))
                .isInstanceOfSatisfying(
                        NextStep.Again.class,
                        again -> {
                            assertThat(again.draft()).contains(new Draft(attempt.plan(), FINDINGS));
                            assertThat(again.pause()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
                        });
    }

    @Test
    void putsOffWhatTheModelWouldDelayBeyondTheTasksTime() {
        assertPutOff(
                steps.after(decisions.attempt(1), away(Duration.ofSeconds(40))),
                Duration.ofSeconds(40));
    }

    @Test
    void waitsUntilCallsThatAreTurnedAwayMayBeMadeAgain() {
        assertPutOff(steps.after(decisions.attempt(1), circuitOpen(SOME)), Duration.ofSeconds(30));
        assertPutOff(steps.after(decisions.attempt(1), leftAlone(SOME)), Duration.ofSeconds(30));
    }

    @Test
    void beginsNoAttemptThatCouldNotEndInTime() {
        Attempt attempt = decisions.attempt(1);
        clock.advance(Duration.ofSeconds(26));

        assertThat(steps.after(attempt, rejected()))
                .isEqualTo(
                        new NextStep.End(
                                new TaskOutcome.PutOff(
                                        Duration.ZERO, "key_has_error: the key has an error")));
    }

    @Test
    void theLastAttemptsReasonIsTheTasks() {
        Attempt last = decisions.attempt(LAST);

        assertThat(steps.after(last, rejected()))
                .isEqualTo(dead("rejected", "key_has_error: the key has an error"));
        assertThat(steps.after(last, away(Duration.ofSeconds(40))))
                .isEqualTo(dead("model_unavailable", "503"));
        assertThat(steps.after(last, leftAlone(SOME)))
                .isEqualTo(dead("rate_limited", "left alone"));
        assertThat(steps.after(last, new StoreOutcome.AlreadyInPool()))
                .isEqualTo(
                        dead(
                                "already_in_pool",
                                "the pool holds every problem that was written: widen the constraints"));
    }

    @Test
    void doesNotTryAgainWhatNoAttemptCouldMend() {
        assertThat(steps.after(decisions.attempt(1), wrongKey()))
                .isEqualTo(dead("model_misconfigured", "wrong key"));
    }
}
