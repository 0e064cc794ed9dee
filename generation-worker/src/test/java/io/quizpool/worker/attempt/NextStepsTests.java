package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.EarlierAttempt;
import io.quizpool.worker.pool.StoreOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    private static final int LAST = 6;

    private static final AttemptProperties PROPERTIES =
            new AttemptProperties(
                    LAST,
                    Duration.ofSeconds(25),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60));

    private static final List<Finding> FINDINGS =
            List.of(new Finding("key_has_error", 0, "the key has an error"));

    private final TestClock clock = new TestClock();
    private final NextSteps steps = steps(false);
    private final NextSteps composing = steps(true);

    @Test
    void revisesARejectedProblemWithWhatTheJudgeFound() {
        Attempt attempt = attempt(1);

        assertThat(steps.after(attempt, rejected()))
                .isEqualTo(
                        new NextStep.Again(
                                Optional.of(new Draft(attempt.plan(), FINDINGS)), Duration.ZERO));
    }

    @Test
    void plansAnewWhereTheRevisionWasRejectedToo() {
        assertThat(steps.after(revision(), rejected()))
                .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
    }

    @Test
    void plansAnewWhereNoStatementIsAtFault() {
        assertThat(
                        steps.after(
                                attempt(1),
                                rejected(List.of(new Finding("judge_failed", -1, "broke off")))))
                .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
    }

    @Test
    void plansAnewWhereThePoolHoldsTheProblem() {
        assertThat(steps.after(attempt(1), new StoreOutcome.AlreadyInPool()))
                .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
    }

    @Test
    void keepsPlanAndFindingsWhereTheModelIsOnlyAway() {
        Attempt attempt = revision();

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
        assertPutOff(steps.after(attempt(1), away(Duration.ofSeconds(40))), Duration.ofSeconds(40));
    }

    @Test
    void beginsNoAttemptThatCouldNotEndInTime() {
        Attempt attempt = attempt(1);
        clock.advance(Duration.ofSeconds(26));

        assertThat(steps.after(attempt, rejected()))
                .isEqualTo(
                        new NextStep.End(
                                new TaskOutcome.PutOff(
                                        Duration.ZERO, "key_has_error: the key has an error")));
    }

    @Test
    void theLastAttemptsReasonIsTheTasks() {
        assertThat(steps.after(attempt(LAST), rejected()))
                .isEqualTo(
                        new NextStep.End(
                                new TaskOutcome.Dead(
                                        "rejected", "key_has_error: the key has an error")));
        assertThat(steps.after(attempt(LAST), away(Duration.ofSeconds(40))))
                .isEqualTo(new NextStep.End(new TaskOutcome.Dead("model_unavailable", "429")));
        assertThat(steps.after(attempt(LAST), new StoreOutcome.AlreadyInPool()))
                .isInstanceOfSatisfying(
                        NextStep.End.class,
                        end ->
                                assertThat(end.outcome())
                                        .isInstanceOfSatisfying(
                                                TaskOutcome.Dead.class,
                                                dead ->
                                                        assertThat(dead.code())
                                                                .isEqualTo("already_in_pool")));
    }

    @Test
    void doesNotTryAgainWhatNoAttemptCouldMend() {
        assertThat(
                        steps.after(
                                attempt(1),
                                new AttemptOutcome.Hopeless(
                                        "model_misconfigured", "wrong key", TokenUsage.NONE)))
                .isEqualTo(
                        new NextStep.End(new TaskOutcome.Dead("model_misconfigured", "wrong key")));
    }

    @Test
    void plansAnewWhereAnotherSentenceMayDoBetter() {
        for (AttemptOutcome.Failed outcome :
                List.of(
                        new AttemptOutcome.Refused("no", TokenUsage.NONE),
                        new AttemptOutcome.ContentFiltered(TokenUsage.NONE),
                        new AttemptOutcome.Truncated(TokenUsage.NONE))) {
            assertThat(steps.after(attempt(1), outcome))
                    .as(outcome.code())
                    .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
        }
    }

    @Test
    void asksForTheSameOnceMoreWhereTheModelSlippedInItsForm() {
        for (AttemptOutcome.Failed outcome :
                List.of(
                        new AttemptOutcome.Malformed(TokenUsage.NONE),
                        new AttemptOutcome.WrongSchema(TokenUsage.NONE))) {
            Attempt attempt = attempt(1);
            assertThat(steps.after(attempt, outcome))
                    .as(outcome.code())
                    .isEqualTo(
                            new NextStep.Again(
                                    Optional.of(new Draft(attempt.plan(), List.of())),
                                    Duration.ZERO));
            assertThat(steps.after(after(outcome.code()), outcome))
                    .as("%s, twice in a row", outcome.code())
                    .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
        }
    }

    @Test
    void waitsUntilTheCircuitMayCloseAgain() {
        assertPutOff(steps.after(attempt(1), circuitOpen()), Duration.ofSeconds(30));
    }

    @Test
    void doesNotEvenBeginWhileTheModelTakesNoCalls() {
        Attempt attempt = attempt(1);

        assertThat(steps.first(attempt.claim(), attempt.deadline(), Duration.ofSeconds(30)))
                .isInstanceOfSatisfying(
                        NextStep.End.class,
                        end -> assertThat(end.outcome()).isInstanceOf(TaskOutcome.Postponed.class));
        assertThat(steps.first(attempt.claim(), attempt.deadline(), Duration.ofSeconds(3)))
                .isInstanceOfSatisfying(
                        NextStep.Again.class,
                        again ->
                                assertThat(again.pause())
                                        .isGreaterThanOrEqualTo(Duration.ofSeconds(3)));
        assertThat(steps.first(attempt.claim(), attempt.deadline(), Duration.ZERO))
                .isEqualTo(new NextStep.Again(Optional.empty(), Duration.ZERO));
    }

    @Test
    void theComposerStepsInWhereItIsAllowedAndTheModelIsLeftAlone() {
        assertThat(composing.after(attempt(1), circuitOpen())).isEqualTo(new NextStep.Compose());
    }

    @Test
    void theComposerStepsInForWhatTheModelHasFailedForGood() {
        AttemptOutcome.Failed wrongKey =
                new AttemptOutcome.Hopeless("model_misconfigured", "wrong key", TokenUsage.NONE);

        assertThat(composing.after(attempt(1), wrongKey)).isEqualTo(new NextStep.Compose());
        assertThat(composing.after(attempt(LAST), away(Duration.ZERO)))
                .isEqualTo(new NextStep.Compose());
        assertThat(composing.after(attempt(1), rejected())).isInstanceOf(NextStep.Again.class);
    }

    @Test
    void theComposerTriesABoundedNumberOfTimes() {
        assertThat(composing.after(composed(LAST + 2), rejected()))
                .isEqualTo(new NextStep.Compose());
        assertThat(composing.after(composed(LAST + 3), rejected()))
                .isEqualTo(
                        new NextStep.End(
                                new TaskOutcome.Dead(
                                        "rejected", "key_has_error: the key has an error")));
    }

    @Test
    void aTaskHasTheComposersAttemptsOnlyWhereItMayStepIn() {
        assertThat(steps.last(attempt(1).claim())).isEqualTo(LAST);
        assertThat(composing.last(attempt(1).claim())).isEqualTo(LAST + 3);
    }

    private static void assertPutOff(NextStep step, Duration atLeast) {
        assertThat(step)
                .isInstanceOfSatisfying(
                        NextStep.End.class,
                        end ->
                                assertThat(end.outcome())
                                        .isInstanceOfSatisfying(
                                                TaskOutcome.PutOff.class,
                                                off ->
                                                        assertThat(off.delay())
                                                                .isGreaterThanOrEqualTo(atLeast)));
    }

    private NextSteps steps(boolean composer) {
        return new NextSteps(
                new Backoff(PROPERTIES, new SplittableRandom(3)),
                new ComposerFallback(
                        new FallbackProperties(composer),
                        Plans.LANGUAGE_MODEL,
                        Plans.NOTHING_WRITTEN),
                PROPERTIES,
                clock);
    }

    private static AttemptOutcome.Failed circuitOpen() {
        return new AttemptOutcome.CircuitOpen("open", Duration.ofSeconds(30), TokenUsage.NONE);
    }

    private Attempt after(String outcome) {
        Attempt attempt = attempt(2);
        return new Attempt(
                attempt.claim(),
                2,
                List.of(new EarlierAttempt(1, outcome, List.of())),
                attempt.plan(),
                List.of(),
                attempt.startedAt(),
                attempt.deadline());
    }

    private Attempt composed(int number) {
        Attempt attempt = attempt(number);
        Plan plan =
                new ComposerFallback(
                                new FallbackProperties(true),
                                Plans.LANGUAGE_MODEL,
                                Plans.NOTHING_WRITTEN)
                        .plan(attempt.claim().spec(), new SplittableRandom(1))
                        .orElseThrow();
        return new Attempt(
                attempt.claim(),
                number,
                List.of(),
                plan,
                List.of(),
                attempt.startedAt(),
                attempt.deadline());
    }

    private Attempt attempt(int number) {
        return Plans.attempt(number, GenerationStrategy.MINIMAL_PAIRS, clock.instant());
    }

    private Attempt revision() {
        Attempt first = attempt(2);
        return new Attempt(
                first.claim(),
                2,
                List.of(),
                first.plan(),
                FINDINGS,
                first.startedAt(),
                first.deadline());
    }

    private static AttemptOutcome.Failed rejected() {
        return rejected(FINDINGS);
    }

    private static AttemptOutcome.Failed rejected(List<Finding> findings) {
        return new AttemptOutcome.Rejected(
                new PanelVerdict(List.of(new JudgeVerdict("template", "1", findings))),
                TokenUsage.NONE);
    }

    private static AttemptOutcome.Failed away(Duration retryAfter) {
        return new AttemptOutcome.Unavailable("429", Optional.of(retryAfter), TokenUsage.NONE);
    }
}
