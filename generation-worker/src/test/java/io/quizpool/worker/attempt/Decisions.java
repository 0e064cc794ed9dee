package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.EarlierAttempt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What tests of {@link NextSteps} decide about, with 25 s for a task and 5 s for an attempt. */
record Decisions(TestClock clock) {

    /** The model's last attempt. */
    static final int LAST = 6;

    /** What the judges find wherever they find something. */
    static final List<Finding> FINDINGS =
            List.of(new Finding("key_has_error", 0, "the key has an error"));

    /** The plan anew, at once. */
    static final NextStep PLANNED_ANEW = new NextStep.Again(Optional.empty(), Duration.ZERO);

    private static final AttemptProperties PROPERTIES =
            new AttemptProperties(
                    LAST,
                    Duration.ofSeconds(25),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60));

    /** Decides where the composer may, or may not, step in. */
    NextSteps steps(boolean composer) {
        return new NextSteps(
                new Backoff(PROPERTIES, new SplittableRandom(3)),
                fallback(composer),
                PROPERTIES,
                clock);
    }

    /** The model's attempt {@code number}, which has half a minute. */
    Attempt attempt(int number) {
        return Plans.attempt(number, GenerationStrategy.MINIMAL_PAIRS, clock.instant());
    }

    /** The second attempt, which writes the first one's plan again. */
    Attempt revision() {
        Attempt attempt = attempt(2);
        return of(attempt, List.of(), attempt.plan(), FINDINGS);
    }

    /** The second attempt, where {@code outcome} came of the first. */
    Attempt after(String outcome) {
        Attempt attempt = attempt(2);
        return of(
                attempt,
                List.of(new EarlierAttempt(1, outcome, List.of())),
                attempt.plan(),
                List.of());
    }

    /** The composer's attempt {@code number}. */
    Attempt composed(int number) {
        Attempt attempt = attempt(number);
        Plan plan =
                fallback(true).plan(attempt.claim().spec(), new SplittableRandom(1)).orElseThrow();
        return of(attempt, List.of(), plan, List.of());
    }

    static AttemptOutcome.Failed rejected() {
        return rejected(FINDINGS);
    }

    static AttemptOutcome.Failed rejected(List<Finding> findings) {
        return new AttemptOutcome.Rejected(
                new PanelVerdict(List.of(new JudgeVerdict("template", "1", findings))),
                TokenUsage.NONE);
    }

    static AttemptOutcome.Failed away(Duration retryAfter) {
        return new AttemptOutcome.Unavailable("503", Optional.of(retryAfter), TokenUsage.NONE);
    }

    static AttemptOutcome.Failed wrongKey() {
        return new AttemptOutcome.Hopeless("model_misconfigured", "wrong key", TokenUsage.NONE);
    }

    static AttemptOutcome.Failed circuitOpen(TokenUsage used) {
        return new AttemptOutcome.CircuitOpen("open", Duration.ofSeconds(30), used);
    }

    static AttemptOutcome.Failed leftAlone(TokenUsage used) {
        return new AttemptOutcome.LeftAlone("left alone", Duration.ofSeconds(30), used);
    }

    static void assertPutOff(NextStep step, Duration atLeast) {
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

    static void assertPostponed(NextStep step, Duration atLeast, String why) {
        assertThat(step)
                .isInstanceOfSatisfying(
                        NextStep.End.class,
                        end ->
                                assertThat(end.outcome())
                                        .isInstanceOfSatisfying(
                                                TaskOutcome.Postponed.class,
                                                off -> {
                                                    assertThat(off.delay())
                                                            .isGreaterThanOrEqualTo(atLeast);
                                                    assertThat(off.why()).contains(why);
                                                }));
    }

    static NextStep dead(String code, String reason) {
        return new NextStep.End(new TaskOutcome.Dead(code, reason));
    }

    private static ComposerFallback fallback(boolean allowed) {
        return new ComposerFallback(
                new FallbackProperties(allowed), Plans.LANGUAGE_MODEL, Plans.NOTHING_WRITTEN);
    }

    private static Attempt of(
            Attempt attempt, List<EarlierAttempt> earlier, Plan plan, List<Finding> findings) {
        return new Attempt(
                attempt.claim(),
                attempt.number(),
                earlier,
                plan,
                findings,
                attempt.startedAt(),
                attempt.deadline());
    }
}
