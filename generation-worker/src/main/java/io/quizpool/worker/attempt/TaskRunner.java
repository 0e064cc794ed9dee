package io.quizpool.worker.attempt;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.patience.Pause;
import io.quizpool.worker.pool.EarlierAttempt;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ProblemStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works on a claimed task until its problem is stored, its attempts are used up or its time is. */
@Component
public class TaskRunner {

    private final List<ProblemWriting> writings;
    private final AttemptLog log;
    private final ProblemStore store;
    private final NextSteps nextSteps;
    private final Claims claims;
    private final DatabasePatience patience;
    private final AttemptProperties properties;
    private final Pause pause;
    private final Clock clock;

    TaskRunner(
            List<ProblemWriting> writings,
            AttemptLog log,
            ProblemStore store,
            NextSteps nextSteps,
            Claims claims,
            DatabasePatience patience,
            AttemptProperties properties,
            Pause pause,
            Clock clock) {
        this.writings = List.copyOf(writings);
        this.log = log;
        this.store = store;
        this.nextSteps = nextSteps;
        this.claims = claims;
        this.patience = patience;
        this.properties = properties;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Blocks until about {@code deadline} at most, and longer only while the database is away.
     *
     * @throws InterruptedException where the worker is told to stop; the claim is left as it is
     */
    public TaskOutcome run(Claim claim, Instant deadline) throws InterruptedException {
        if (claim.attempt() > properties.maxAttempts()) {
            return usedUp(claim);
        }
        GenerationSpec spec = claim.spec();
        OptionalInt number = OptionalInt.of(claim.attempt());
        Optional<Draft> carried = Optional.empty();
        List<EarlierAttempt> earlier = new ArrayList<>();
        while (number.isPresent()) {
            int current = number.getAsInt();
            Optional<Draft> draft = carried.or(() -> plan(claim.taskId(), spec, current));
            if (draft.isEmpty()) {
                return new TaskOutcome.Dead(
                        "constraints_unmet", "no problem can meet the request's constraints");
            }
            switch (attempt(claim, current, earlier, draft.get(), deadline)) {
                case NextStep.End(TaskOutcome outcome) -> {
                    return outcome;
                }
                case NextStep.Again(Optional<Draft> next, Duration wait) -> {
                    carried = next;
                    pause.pause(wait);
                    number = patience.call(() -> claims.nextAttempt(claim));
                }
            }
        }
        return new TaskOutcome.ClaimLost();
    }

    /** The last worker may have died between recording its attempt and failing the task. */
    private TaskOutcome usedUp(Claim claim) throws InterruptedException {
        return log.failure(claim.taskId(), properties.maxAttempts())
                .orElseGet(() ->
                        new TaskOutcome.Dead(
                                "attempts_used_up",
                                "the last of its %d attempts ended without a word"
                                        .formatted(properties.maxAttempts())));
    }

    private NextStep attempt(
            Claim claim, int number, List<EarlierAttempt> earlier, Draft draft, Instant deadline)
            throws InterruptedException {
        Attempt attempt =
                new Attempt(
                        claim,
                        number,
                        earlier,
                        draft.plan(),
                        draft.findings(),
                        clock.instant(),
                        deadline);
        AttemptOutcome outcome = draft.plan().write(attempt);
        log.record(attempt, outcome);
        earlier.add(new EarlierAttempt(number, outcome.code(), outcome.findingCodes()));
        return switch (outcome) {
            case AttemptOutcome.Written(NewProblem problem, TokenUsage usage) ->
                    nextSteps.after(attempt, patience.call(() -> store.store(claim, problem)));
            case AttemptOutcome.Failed failed -> nextSteps.after(attempt, failed);
        };
    }

    /** The same task and attempt always lead to the same plan, whichever worker makes it. */
    private Optional<Draft> plan(UUID task, GenerationSpec spec, int number) {
        long seed = task.getMostSignificantBits() ^ task.getLeastSignificantBits() ^ number;
        return writing(spec.problemType())
                .plan(spec, new SplittableRandom(seed))
                .map(plan -> new Draft(plan, List.of()));
    }

    private ProblemWriting writing(ProblemType type) {
        return writings.stream().filter(one -> one.type() == type).findFirst().orElseThrow();
    }
}
