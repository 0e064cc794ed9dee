package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.claim.Claim;
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
 * the prompt, then planned anew. What does not fit into the claim's time any more is put off; what
 * the model has failed for good is composed where that is allowed.
 */
@Component
class NextSteps {

    /** So many attempts beyond the model's are the composer's: its own slips are rare. */
    private static final int COMPOSED = 3;

    private static final String REPETITION = "the pool holds this problem";

    private final Backoff backoff;
    private final ComposerFallback fallback;
    private final AttemptProperties properties;
    private final Clock clock;

    NextSteps(
            Backoff backoff, ComposerFallback fallback, AttemptProperties properties, Clock clock) {
        this.backoff = backoff;
        this.fallback = fallback;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The last attempt that a task is given: the model's last, or the composer's where it may step
     * in.
     */
    int last(Claim claim) {
        return modelsLast(claim) + (fallback.covers(claim.spec()) ? COMPOSED : 0);
    }

    /**
     * How the work on a claim begins. While the model takes no calls a task is put off before it
     * has cost an attempt.
     *
     * @param closed how long the model takes none
     */
    NextStep first(Claim claim, Instant deadline, Duration closed) {
        boolean covered = fallback.covers(claim.spec());
        boolean waits = !covered && !closed.isZero();
        Duration wait = waits ? backoff.after(1, Optional.of(closed)) : Duration.ZERO;
        if (!fits(wait, deadline)) {
            return new NextStep.End(
                    new TaskOutcome.Postponed(
                            wait,
                            waits
                                    ? "the model takes no calls for " + closed
                                    : "waiting for the database took its time"));
        }
        return covered && claim.attempt() > modelsLast(claim)
                ? new NextStep.Compose()
                : new NextStep.Again(Optional.empty(), wait);
    }

    /**
     * How the work on a claim ends where every call of an attempt was turned away, so that nothing
     * was tried and no attempt counts; empty where something was, and where the composer steps in.
     */
    Optional<NextStep.End> untried(Attempt attempt, AttemptOutcome outcome) {
        return outcome instanceof AttemptOutcome.TurnedAway away
                        && away.usage().equals(TokenUsage.NONE)
                        && !stepsIn(attempt, away)
                ? Optional.of(
                        new NextStep.End(
                                new TaskOutcome.Postponed(
                                        pause(attempt, Optional.of(away.closed())), away.detail())))
                : Optional.empty();
    }

    /** What follows where the pool was offered a problem. */
    NextStep after(Attempt attempt, StoreOutcome outcome) {
        return switch (outcome) {
            case StoreOutcome.Stored(UUID problemId) ->
                    new NextStep.End(new TaskOutcome.Stored(problemId));
            case StoreOutcome.ClaimLost() -> new NextStep.End(new TaskOutcome.ClaimLost());
            case StoreOutcome.AlreadyInPool() -> afterRepetition(attempt);
        };
    }

    private NextStep afterRepetition(Attempt attempt) {
        if (attempt.plan().writer() == Writer.COMPOSER && mayCompose(attempt)) {
            return compose(attempt, REPETITION);
        }
        if (attempt.number() >= modelsLast(attempt.claim())) {
            return new NextStep.End(
                    new TaskOutcome.Dead(
                            "already_in_pool",
                            "the pool holds every problem that was written: widen the constraints"));
        }
        return fits(Duration.ZERO, attempt.deadline())
                ? new NextStep.Again(Optional.empty(), Duration.ZERO)
                : new NextStep.End(new TaskOutcome.PutOff(Duration.ZERO, REPETITION));
    }

    /** What follows where there is no problem to store. */
    NextStep after(Attempt attempt, AttemptOutcome.Failed outcome) {
        if (attempt.plan().writer() == Writer.COMPOSER) {
            return afterComposing(attempt, outcome);
        }
        return switch (outcome) {
            case AttemptOutcome.Hopeless hopeless ->
                    giveUp(attempt, hopeless.code(), hopeless.detail());
            case AttemptOutcome.Rejected(PanelVerdict verdict, TokenUsage usage) ->
                    again(attempt, outcome, revision(attempt, verdict), Duration.ZERO);
            // Another sentence may not offend, or may be shorter.
            case AttemptOutcome.Refused _,
                    AttemptOutcome.ContentFiltered _,
                    AttemptOutcome.Truncated _ ->
                    again(attempt, outcome, Optional.empty(), Duration.ZERO);
            // A slip of this one answer, unless it happens twice.
            case AttemptOutcome.Malformed _, AttemptOutcome.WrongSchema _ ->
                    again(
                            attempt,
                            outcome,
                            lastTimeToo(attempt, outcome) ? Optional.empty() : same(attempt),
                            Duration.ZERO);
            case AttemptOutcome.RateLimited limited ->
                    again(attempt, outcome, same(attempt), pause(attempt, limited.retryAfter()));
            case AttemptOutcome.Unavailable away ->
                    again(attempt, outcome, same(attempt), pause(attempt, away.retryAfter()));
            case AttemptOutcome.TurnedAway away ->
                    stepsIn(attempt, away)
                            ? compose(attempt, away.detail())
                            : again(
                                    attempt,
                                    outcome,
                                    same(attempt),
                                    pause(attempt, Optional.of(away.closed())));
        };
    }

    /** The composer itself is never away: a judge was, or there was no time left. */
    private NextStep afterComposing(Attempt attempt, AttemptOutcome.Failed outcome) {
        return outcome instanceof AttemptOutcome.Unavailable away && mayCompose(attempt)
                ? new NextStep.End(
                        new TaskOutcome.PutOff(pause(attempt, away.retryAfter()), away.detail()))
                : giveUp(attempt, outcome.code(), outcome.detail());
    }

    private static Optional<Draft> same(Attempt attempt) {
        return Optional.of(new Draft(attempt.plan(), attempt.findings()));
    }

    private static boolean lastTimeToo(Attempt attempt, AttemptOutcome outcome) {
        return !attempt.earlier().isEmpty()
                && attempt.earlier().getLast().outcome().equals(outcome.code());
    }

    private Duration pause(Attempt attempt, Optional<Duration> retryAfter) {
        return backoff.after(attempt.number() - attempt.claim().attemptsBefore(), retryAfter);
    }

    /** What the writer can mend is found in a statement; a judge that failed is none of it. */
    private static Optional<Draft> revision(Attempt attempt, PanelVerdict verdict) {
        List<Finding> mendable =
                verdict.findings().stream().filter(found -> found.statement() >= 0).toList();
        return attempt.findings().isEmpty() && !mendable.isEmpty()
                ? Optional.of(new Draft(attempt.plan(), mendable))
                : Optional.empty();
    }

    private NextStep again(
            Attempt attempt, AttemptOutcome outcome, Optional<Draft> draft, Duration wait) {
        if (attempt.number() >= modelsLast(attempt.claim())) {
            return giveUp(attempt, outcome.code(), outcome.detail());
        }
        return fits(wait, attempt.deadline())
                ? new NextStep.Again(draft, wait)
                : new NextStep.End(new TaskOutcome.PutOff(wait, outcome.detail()));
    }

    private boolean fits(Duration wait, Instant deadline) {
        return !clock.instant().plus(wait).plus(properties.shortestAttempt()).isAfter(deadline);
    }

    private NextStep giveUp(Attempt attempt, String code, String detail) {
        return mayCompose(attempt)
                ? compose(attempt, detail)
                : new NextStep.End(new TaskOutcome.Dead(code, detail));
    }

    /** The model may have used up the claim's time, in which nothing could be judged any more. */
    private NextStep compose(Attempt attempt, String why) {
        return fits(Duration.ZERO, attempt.deadline())
                ? new NextStep.Compose()
                : new NextStep.End(new TaskOutcome.PutOff(Duration.ZERO, why));
    }

    /** A server that wants fewer calls works: its tasks wait for it. */
    private boolean stepsIn(Attempt attempt, AttemptOutcome.TurnedAway away) {
        return away instanceof AttemptOutcome.CircuitOpen && mayCompose(attempt);
    }

    private boolean mayCompose(Attempt attempt) {
        return fallback.covers(attempt.claim().spec()) && attempt.number() < last(attempt.claim());
    }

    private int modelsLast(Claim claim) {
        return claim.lastAttempt(properties.maxAttempts());
    }
}
