package io.quizpool.worker.attempt;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.budget.Admission;
import io.quizpool.worker.budget.Admissions;
import io.quizpool.worker.chatmodel.ModelAvailability;
import io.quizpool.worker.chatmodel.StillWanted;
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
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Works on a claimed task until its problem is stored, its attempts are used up or its time is. */
@Component
public class TaskRunner {

    private final List<ProblemWriting> writings;
    private final AttemptLog log;
    private final ProblemStore store;
    private final NextSteps nextSteps;
    private final ComposerFallback fallback;
    private final ModelAvailability model;
    private final Admissions budgets;
    private final Claims claims;
    private final DatabasePatience patience;
    private final Pause pause;
    private final Clock clock;

    TaskRunner(
            List<ProblemWriting> writings,
            AttemptLog log,
            ProblemStore store,
            NextSteps nextSteps,
            ComposerFallback fallback,
            ModelAvailability model,
            Admissions budgets,
            Claims claims,
            DatabasePatience patience,
            Pause pause,
            Clock clock) {
        this.writings = List.copyOf(writings);
        this.log = log;
        this.store = store;
        this.nextSteps = nextSteps;
        this.fallback = fallback;
        this.model = model;
        this.budgets = budgets;
        this.claims = claims;
        this.patience = patience;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Blocks until about {@code deadline} at most, and longer only while the database is away.
     *
     * @throws InterruptedException where the worker is told to stop; the claim is left as it is
     */
    public TaskOutcome run(Claim claim, Instant deadline) throws InterruptedException {
        GenerationSpec spec = claim.spec();
        int last = nextSteps.last(claim);
        if (claim.attempt() > last) {
            return usedUp(claim, last);
        }
        List<EarlierAttempt> earlier = new ArrayList<>();
        NextStep step = nextSteps.first(claim, deadline, model.closedFor());
        for (boolean first = true; ; first = false) {
            if (step instanceof NextStep.End(TaskOutcome outcome)) {
                return outcome;
            }
            if (step instanceof NextStep.Again(Optional<Draft> _, Duration wait)) {
                if (!first && !StillWanted.now()) {
                    return new TaskOutcome.ClaimLost();
                }
                pause.pause(wait);
            }
            OptionalInt number =
                    first
                            ? OptionalInt.of(claim.attempt())
                            : patience.call(() -> claims.nextAttempt(claim));
            if (number.isEmpty()) {
                return new TaskOutcome.ClaimLost();
            }
            int current = number.getAsInt();
            Optional<Draft> draft = draft(claim.taskId(), spec, current, step);
            if (draft.isEmpty()) {
                return new TaskOutcome.Dead(
                        "constraints_unmet", "no problem can meet the request's constraints");
            }
            step = admitted(claim, current, earlier, draft.get(), deadline);
        }
    }

    /** The last worker may have died between recording its attempt and failing the task. */
    private TaskOutcome usedUp(Claim claim, int last) throws InterruptedException {
        return log.failure(claim.taskId(), last)
                .orElseGet(() ->
                        new TaskOutcome.Dead(
                                "attempts_used_up",
                                "the last of its %d attempts ended without a word"
                                        .formatted(last - claim.attemptsBefore())));
    }

    private NextStep admitted(
            Claim claim, int number, List<EarlierAttempt> earlier, Draft draft, Instant deadline)
            throws InterruptedException {
        boolean modelWrites = draft.plan().writer() == Writer.MODEL;
        return switch (budgets.admit(claim, number, claim.spec(), modelWrites)) {
            case Admission.Granted() -> attempt(claim, number, earlier, draft, deadline);
            case Admission.Later(Duration delay, String why) ->
                    new NextStep.End(new TaskOutcome.Postponed(delay, why));
            case Admission.Exhausted(String why) ->
                    new NextStep.End(new TaskOutcome.Dead("budget_exhausted", why));
        };
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
        Optional<NextStep.End> untried = nextSteps.untried(attempt, outcome);
        if (untried.isPresent()) {
            return untried.get();
        }
        log.record(attempt, outcome);
        budgets.check(claim.spec(), draft.plan().writer() == Writer.MODEL, outcome.usage());
        earlier.add(new EarlierAttempt(number, outcome.code(), outcome.findingCodes()));
        return switch (outcome) {
            case AttemptOutcome.Written(NewProblem problem, TokenUsage usage) ->
                    nextSteps.after(attempt, patience.call(() -> store.store(claim, problem)));
            case AttemptOutcome.Failed failed -> nextSteps.after(attempt, failed);
        };
    }

    /** The same task and attempt always lead to the same plan, whichever worker makes it. */
    private static Optional<Draft> plan(
            UUID task,
            int number,
            BiFunction<GenerationSpec, RandomGenerator, Optional<Plan>> planning,
            GenerationSpec spec) {
        long seed = task.getMostSignificantBits() ^ task.getLeastSignificantBits() ^ number;
        return planning.apply(spec, new SplittableRandom(seed))
                .map(plan -> new Draft(plan, List.of()));
    }

    private Optional<Draft> draft(UUID task, GenerationSpec spec, int number, NextStep step) {
        return switch (step) {
            case NextStep.Again(Optional<Draft> carried, Duration _) ->
                    carried.or(() -> plan(task, number, writing(spec.problemType())::plan, spec));
            case NextStep.Compose() -> plan(task, number, fallback::plan, spec);
            case NextStep.End _ -> Optional.empty();
        };
    }

    private ProblemWriting writing(ProblemType type) {
        return writings.stream().filter(one -> one.type() == type).findFirst().orElseThrow();
    }
}
