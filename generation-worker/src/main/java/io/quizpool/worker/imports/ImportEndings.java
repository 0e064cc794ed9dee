package io.quizpool.worker.imports;

import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.TaskEndings;
import io.quizpool.worker.pool.DryRunOutcome;
import io.quizpool.worker.pool.DryRuns;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ProblemStore;
import io.quizpool.worker.pool.StoreOutcome;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ends that the task of an import can come to once its problem is judged. */
@Component
class ImportEndings {

    private static final String IN_POOL = "already_in_pool";
    private static final String IN_POOL_REASON =
            "the pool holds this problem already, or an item that asks nearly the same";

    private static final String REPEATED_REASON =
            "an earlier problem of this dry run is the same, or an item that asks nearly the same:"
                    + " the pool would take the earlier one alone";

    private final ProblemStore store;
    private final DryRuns dryRuns;
    private final TaskEndings endings;

    ImportEndings(ProblemStore store, DryRuns dryRuns, TaskEndings endings) {
        this.store = store;
        this.dryRuns = dryRuns;
        this.endings = endings;
    }

    /** Puts the problem into the pool. */
    TaskOutcome store(Claim claim, NewProblem problem) {
        return switch (store.store(claim, problem)) {
            case StoreOutcome.Stored(UUID problemId) -> new TaskOutcome.Stored(problemId);
            case StoreOutcome.ClaimLost() -> new TaskOutcome.ClaimLost();
            case StoreOutcome.AlreadyInPool() -> refuse(claim, IN_POOL, IN_POOL_REASON);
        };
    }

    /** Leaves the pool as it is. */
    TaskOutcome pass(Claim claim, NewProblem problem) {
        return switch (dryRuns.pass(claim, problem)) {
            case DryRunOutcome.Passed() -> new TaskOutcome.Ended("passed");
            case DryRunOutcome.ClaimLost() -> new TaskOutcome.ClaimLost();
            case DryRunOutcome.AlreadyInPool() -> refuse(claim, IN_POOL, IN_POOL_REASON);
            case DryRunOutcome.Repeated() -> refuse(claim, IN_POOL, REPEATED_REASON);
        };
    }

    /** Fails the task. Its message is no dead letter: to deliver it again would change nothing. */
    TaskOutcome refuse(Claim claim, String code, String reason) {
        return ended(endings.fail(claim, code, reason), code);
    }

    private static TaskOutcome ended(boolean held, String how) {
        return held ? new TaskOutcome.Ended(how) : new TaskOutcome.ClaimLost();
    }
}
