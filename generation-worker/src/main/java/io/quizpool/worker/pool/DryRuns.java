package io.quizpool.worker.pool;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.TaskEndings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the tasks of dry runs as storing their problems would have. What has passed is nowhere but
 * in its task's payload, so a problem is compared with the pool and with those.
 */
@Component
public class DryRuns {

    private static final String SAME_STATEMENTS =
            """
            select exists (
                select 1 from generation_task passed
                 where passed.request_id = :request and passed.id <> :task and passed.state = 'completed'
                   and passed.payload ->> 'problem_type' = :type
                   and (select array_agg(content order by content)
                          from (select btrim(statement ->> 'content', E' \\t\\r\\n') as content
                                  from jsonb_array_elements(passed.payload -> 'statements') statement))
                     = (select array_agg(content order by content)
                          from unnest(cast(:contents as text[])) as content))
            """;

    private static final String SIMILAR_STEM =
            """
            select exists (
                select 1 from generation_task passed
                 where passed.request_id = :request and passed.id <> :task and passed.state = 'completed'
                   and passed.payload ->> 'problem_type' = :type
                   and similarity(passed.payload ->> 'instructions', :stem) >= cast(:threshold as real))
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TaskEndings endings;
    private final ProblemStore store;
    private final StemProperties stems;

    DryRuns(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TaskEndings endings,
            ProblemStore store,
            StemProperties stems) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.endings = endings;
        this.store = store;
        this.stems = stems;
    }

    /** Completes the claimed task where {@code problem} could enter the pool. */
    public DryRunOutcome pass(Claim claim, NewProblem problem) {
        return transaction.execute(status -> pass(claim, problem, status));
    }

    private DryRunOutcome pass(Claim claim, NewProblem problem, TransactionStatus status) {
        // The task first: it takes hold of its request too, so that whichever problem of this dry
        // run passed before is committed, and the next one waits for this.
        if (!endings.complete(claim)) {
            return new DryRunOutcome.ClaimLost();
        }
        if (store.holds(problem)) {
            status.setRollbackOnly();
            return new DryRunOutcome.AlreadyInPool();
        }
        if (repeated(claim, problem)) {
            status.setRollbackOnly();
            return new DryRunOutcome.Repeated();
        }
        return new DryRunOutcome.Passed();
    }

    private boolean repeated(Claim claim, NewProblem problem) {
        JdbcClient.StatementSpec query =
                problem.type() == ProblemType.MULTIPLE_CHOICE
                        ? jdbc.sql(SIMILAR_STEM)
                                .param("stem", problem.instructions())
                                .param("threshold", stems.similarity())
                        : jdbc.sql(SAME_STATEMENTS)
                                .param(
                                        "contents",
                                        problem.statements().stream()
                                                .map(Statement::content)
                                                .toArray(String[]::new));
        return query.param("request", claim.requestId())
                .param("task", claim.taskId())
                .param("type", problem.type().wire())
                .query(Boolean.class)
                .single();
    }
}
