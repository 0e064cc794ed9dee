package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.StoreOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides what follows an attempt. A rejected problem is revised once with the judges' findings in
 * the prompt, then planned anew. What does not fit into the claim's time any more is put off.
 */
@Component
class NextSteps {

    private final Backoff backoff;
    private final AttemptProperties properties;
    private final Clock clock;

    NextSteps(Backoff backoff, AttemptProperties properties, Clock clock) {
        this.backoff = backoff;
        this.properties = properties;
        this.clock = clock;
    }

    /** What follows where the pool was offered a problem. */
    NextStep after(Attempt attempt, StoreOutcome outcome) {
        return switch (outcome) {
            case StoreOutcome.Stored(UUID problemId) ->
                    new NextStep.End(new TaskOutcome.Stored(problemId));
            case StoreOutcome.ClaimLost() -> new NextStep.End(new TaskOutcome.ClaimLost());
            case StoreOutcome.AlreadyInPool() ->
                    anew(
                            attempt,
                            "already_in_pool",
                            "the pool holds every problem that was written: widen the constraints");
        };
    }

    /** What follows where there is no problem to store. */
    NextStep after(Attempt attempt, AttemptOutcome.Failed outcome) {
        return switch (outcome) {
            case AttemptOutcome.Hopeless(String code, String detail, TokenUsage usage) ->
                    new NextStep.End(new TaskOutcome.Dead(code, detail));
            case AttemptOutcome.Rejected(PanelVerdict verdict, TokenUsage usage) ->
                    again(
                            attempt,
                            outcome.code(),
                            outcome.detail(),
                            revision(attempt, verdict),
                            Duration.ZERO);
            case AttemptOutcome.Unusable(String code, String detail, TokenUsage usage) ->
                    anew(attempt, code, detail);
            case AttemptOutcome.Unavailable(
                            String detail,
                            Optional<Duration> retryAfter,
                            TokenUsage usage) ->
                    again(
                            attempt,
                            outcome.code(),
                            detail,
                            Optional.of(new Draft(attempt.plan(), attempt.findings())),
                            backoff.after(attempt.number(), retryAfter));
        };
    }

    /** What the writer can mend is found in a statement; a judge that failed is none of it. */
    private static Optional<Draft> revision(Attempt attempt, PanelVerdict verdict) {
        List<Finding> mendable =
                verdict.findings().stream().filter(found -> found.statement() >= 0).toList();
        return attempt.findings().isEmpty() && !mendable.isEmpty()
                ? Optional.of(new Draft(attempt.plan(), mendable))
                : Optional.empty();
    }

    private NextStep anew(Attempt attempt, String code, String detail) {
        return again(attempt, code, detail, Optional.empty(), Duration.ZERO);
    }

    private NextStep again(
            Attempt attempt, String code, String detail, Optional<Draft> draft, Duration wait) {
        if (attempt.number() >= properties.maxAttempts()) {
            return new NextStep.End(new TaskOutcome.Dead(code, detail));
        }
        Instant begin = clock.instant().plus(wait);
        return begin.plus(properties.shortestAttempt()).isAfter(attempt.deadline())
                ? new NextStep.End(new TaskOutcome.PutOff(wait, detail))
                : new NextStep.Again(draft, wait);
    }
}
