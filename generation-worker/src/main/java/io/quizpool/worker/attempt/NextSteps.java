package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Verdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ProblemStore;
import io.quizpool.worker.pool.StoreOutcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides what follows an attempt. A rejected problem is revised once with the judge's findings in
 * the prompt, then planned anew; what the model's absence would delay beyond the claim's time is
 * put off.
 */
@Component
class NextSteps {

    private final ProblemStore store;
    private final Backoff backoff;
    private final AttemptProperties properties;
    private final Clock clock;

    NextSteps(ProblemStore store, Backoff backoff, AttemptProperties properties, Clock clock) {
        this.store = store;
        this.backoff = backoff;
        this.properties = properties;
        this.clock = clock;
    }

    NextStep after(Attempt attempt, AttemptOutcome outcome) {
        return switch (outcome) {
            case AttemptOutcome.Written(NewProblem problem, TokenUsage usage) ->
                    store(attempt, problem);
            case AttemptOutcome.Hopeless(String code, String detail, TokenUsage usage) ->
                    new NextStep.End(new TaskOutcome.Dead(code, detail));
            case AttemptOutcome.Rejected(Verdict verdict, TokenUsage usage) ->
                    attempt.findings().isEmpty()
                            ? again(attempt, outcome, new Draft(attempt.plan(), verdict.findings()))
                            : anew(attempt, outcome.code(), outcome.detail());
            case AttemptOutcome.Unusable(String code, String detail, TokenUsage usage) ->
                    anew(attempt, code, detail);
            case AttemptOutcome.Unavailable unavailable -> later(attempt, unavailable);
        };
    }

    private NextStep store(Attempt attempt, NewProblem problem) {
        return switch (store.store(attempt.claim(), problem)) {
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

    private NextStep anew(Attempt attempt, String code, String detail) {
        return last(attempt)
                ? new NextStep.End(new TaskOutcome.Dead(code, detail))
                : new NextStep.Again(Optional.empty(), Duration.ZERO);
    }

    private NextStep again(Attempt attempt, AttemptOutcome outcome, Draft draft) {
        return last(attempt)
                ? new NextStep.End(new TaskOutcome.Dead(outcome.code(), outcome.detail()))
                : new NextStep.Again(Optional.of(draft), Duration.ZERO);
    }

    private NextStep later(Attempt attempt, AttemptOutcome.Unavailable outcome) {
        if (last(attempt)) {
            return new NextStep.End(new TaskOutcome.Dead(outcome.code(), outcome.detail()));
        }
        Duration wait = backoff.after(attempt.number(), outcome.retryAfter());
        return clock.instant().plus(wait).isBefore(attempt.deadline())
                ? new NextStep.Again(
                        Optional.of(new Draft(attempt.plan(), attempt.findings())), wait)
                : new NextStep.End(new TaskOutcome.PutOff(wait, outcome.detail()));
    }

    private boolean last(Attempt attempt) {
        return attempt.number() >= properties.maxAttempts();
    }
}
