package io.quizpool.worker.attempt;

import io.quizpool.french.planning.Planner;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works on a claimed task until its problem is stored, its attempts are used up or its time is. */
@Component
public class TaskRunner {

    private final Planner planner;
    private final AttemptRunner attempts;
    private final AttemptLog log;
    private final NextSteps nextSteps;
    private final Claims claims;
    private final AttemptProperties properties;
    private final Pause pause;
    private final Clock clock;

    TaskRunner(
            Planner planner,
            AttemptRunner attempts,
            AttemptLog log,
            NextSteps nextSteps,
            Claims claims,
            AttemptProperties properties,
            Pause pause,
            Clock clock) {
        this.planner = planner;
        this.attempts = attempts;
        this.log = log;
        this.nextSteps = nextSteps;
        this.claims = claims;
        this.properties = properties;
        this.pause = pause;
        this.clock = clock;
    }

    /** Blocks for about the task budget at most. */
    public TaskOutcome run(Claim claim) throws InterruptedException {
        if (claim.attempt() > properties.maxAttempts()) {
            return new TaskOutcome.Dead(
                    "attempts_used_up",
                    "each of its %d attempts ended without a word"
                            .formatted(properties.maxAttempts()));
        }
        Instant deadline = clock.instant().plus(properties.taskBudget());
        OptionalInt number = OptionalInt.of(claim.attempt());
        Optional<Draft> carried = Optional.empty();
        while (number.isPresent()) {
            int current = number.getAsInt();
            Optional<Draft> draft = carried.or(() -> plan(claim, current));
            if (draft.isEmpty()) {
                return new TaskOutcome.Dead(
                        "constraints_unmet", "no problem can meet the request's constraints");
            }
            switch (attempt(claim, current, draft.get(), deadline)) {
                case NextStep.End(TaskOutcome outcome) -> {
                    return outcome;
                }
                case NextStep.Again(Optional<Draft> next, Duration wait) -> {
                    carried = next;
                    pause.pause(wait);
                    number = claims.nextAttempt(claim);
                }
            }
        }
        return new TaskOutcome.ClaimLost();
    }

    private NextStep attempt(Claim claim, int number, Draft draft, Instant deadline)
            throws InterruptedException {
        Attempt attempt =
                new Attempt(
                        claim, number, draft.plan(), draft.findings(), clock.instant(), deadline);
        AttemptOutcome outcome = attempts.run(attempt);
        log.record(attempt, outcome);
        return nextSteps.after(attempt, outcome);
    }

    /** The same task and attempt always lead to the same plan, whichever worker makes it. */
    private Optional<Draft> plan(Claim claim, int number) {
        UUID task = claim.taskId();
        long seed = task.getMostSignificantBits() ^ task.getLeastSignificantBits() ^ number;
        return planner.plan(claim.spec().grammar(), new SplittableRandom(seed))
                .map(plan -> new Draft(plan, List.of()));
    }
}
