package io.quizpool.worker.attempt;

import static io.quizpool.worker.attempt.Decisions.LAST;
import static io.quizpool.worker.attempt.Decisions.PLANNED_ANEW;
import static io.quizpool.worker.attempt.Decisions.assertPostponed;
import static io.quizpool.worker.attempt.Decisions.away;
import static io.quizpool.worker.attempt.Decisions.circuitOpen;
import static io.quizpool.worker.attempt.Decisions.leftAlone;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link NextSteps} decides where a task was not tried: no attempt counts. */
class UntriedStepsTests {

    private static final Duration CLOSED = Duration.ofSeconds(30);
    private static final TokenUsage SOME = new TokenUsage(900, 0, 100);

    private final TestClock clock = new TestClock();
    private final Decisions decisions = new Decisions(clock);
    private final NextSteps steps = decisions.steps(false);
    private final Attempt attempt = decisions.attempt(1);

    @Test
    void beginsAtOnceWhereTheModelTakesCalls() {
        assertThat(steps.first(attempt.claim(), attempt.deadline(), Duration.ZERO))
                .isEqualTo(PLANNED_ANEW);
    }

    @Test
    void doesNotEvenBeginWhileTheModelTakesNoCalls() {
        assertPostponed(
                steps.first(attempt.claim(), attempt.deadline(), CLOSED),
                CLOSED,
                "the model takes no calls for PT30S");
    }

    @Test
    void waitsForAModelThatTakesCallsAgainInTime() {
        Duration closed = Duration.ofSeconds(3);

        assertThat(steps.first(attempt.claim(), attempt.deadline(), closed))
                .isInstanceOfSatisfying(
                        NextStep.Again.class,
                        again -> assertThat(again.pause()).isGreaterThanOrEqualTo(closed));
    }

    @Test
    void doesNotBeginWithWhatTheDatabaseLeftOfTheTime() {
        clock.advance(Duration.ofSeconds(26));

        assertPostponed(
                steps.first(attempt.claim(), attempt.deadline(), Duration.ZERO),
                Duration.ZERO,
                "database");
    }

    @Test
    void anAttemptWhoseEveryCallWasTurnedAwayIsNone() {
        Attempt last = decisions.attempt(LAST);

        assertPostponed(
                steps.untried(last, circuitOpen(TokenUsage.NONE)).orElseThrow(), CLOSED, "open");
        assertPostponed(
                steps.untried(last, leftAlone(TokenUsage.NONE)).orElseThrow(), CLOSED, "left");
    }

    @Test
    void anAttemptThatUsedTokensOrMadeACallIsOne() {
        assertThat(steps.untried(attempt, circuitOpen(SOME))).isEmpty();
        assertThat(steps.untried(attempt, leftAlone(SOME))).isEmpty();
        assertThat(steps.untried(attempt, away(CLOSED))).isEmpty();
    }

    @Test
    void whatTheComposerStepsInForIsAnAttemptThatItsProblemTellsOf() {
        NextSteps composing = decisions.steps(true);

        assertThat(composing.untried(attempt, circuitOpen(TokenUsage.NONE))).isEmpty();
        assertThat(composing.untried(attempt, leftAlone(TokenUsage.NONE)))
                .as("a server that works, and wants fewer calls")
                .isPresent();
    }
}
