package io.quizpool.worker.pool;

import static java.time.ZoneOffset.UTC;

import io.quizpool.french.grammar.Wire;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.TaskEndings;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a problem, ends its task and counts it in its request: all of it or nothing. */
@Component
public class ProblemStore {

    private static final String INSERT =
            """
            insert into problem (id, task_id, problem_type, title, instructions, statements,
                                 correct_answer_index, target_language_code, topic_tags, difficulty_level,
                                 source, grammatical_focus, tenses_used, metadata, verdict,
                                 generation_trace, content_fingerprint, created_at, updated_at)
            values (:id, :task, :type, :title, :instructions, :statements::jsonb,
                    :key, :language, :tags, :level,
                    :source, :focus, :tenses, :metadata::jsonb, :verdict::jsonb,
                    :trace::jsonb, :fingerprint, :now, :now)
            on conflict (content_fingerprint) do nothing
            """;

    private static final String INSERT_SERVING =
            "insert into problem_serving (problem_id) values (:id)";

    private static final String HOLDS =
            "select exists (select 1 from problem where content_fingerprint = :fingerprint)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TaskEndings endings;
    private final Stems stems;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ProblemStore(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TaskEndings endings,
            Stems stems,
            Clock clock,
            Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.endings = endings;
        this.stems = stems;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts {@code problem} into the pool as the outcome of the claimed task. */
    public StoreOutcome store(Claim claim, NewProblem problem) {
        return transaction.execute(status -> store(claim, problem, status));
    }

    /** Whether the pool holds these very statements already. */
    boolean holds(NewProblem problem) {
        return jdbc.sql(HOLDS)
                .param("fingerprint", Fingerprint.of(problem))
                .query(Boolean.class)
                .single();
    }

    private StoreOutcome store(Claim claim, NewProblem problem, TransactionStatus status) {
        // The task first: whoever holds it is alone from here, so that the insert below can only
        // meet the same statements from another task.
        if (!endings.complete(claim)) {
            return new StoreOutcome.ClaimLost();
        }
        UUID id = ids.get();
        if (repeatsAStem(problem) || insert(id, claim, problem) == 0) {
            status.setRollbackOnly();
            return new StoreOutcome.AlreadyInPool();
        }
        jdbc.sql(INSERT_SERVING).param("id", id).update();
        return new StoreOutcome.Stored(id);
    }

    /** What the judge asked before may have been answered by another worker since. */
    private boolean repeatsAStem(NewProblem problem) {
        return problem.type() == ProblemType.MULTIPLE_CHOICE
                && stems.nearestForStoring(problem.targetLanguageCode(), problem.instructions())
                        .isPresent();
    }

    private int insert(UUID id, Claim claim, NewProblem problem) {
        OffsetDateTime now = clock.instant().atOffset(UTC);
        return jdbc.sql(INSERT)
                .param("id", id)
                .param("task", claim.taskId())
                .param("type", problem.type().wire())
                .param("title", problem.title())
                .param("instructions", problem.instructions())
                .param("statements", json(problem.statements()))
                .param("key", problem.correctAnswerIndex())
                .param("language", problem.targetLanguageCode())
                .param("tags", problem.topicTags().toArray(String[]::new))
                .param("level", problem.level().wire())
                .param("source", problem.source().wire())
                .param("focus", names(problem.metadata().grammaticalFocus()))
                .param("tenses", names(problem.metadata().tensesUsed()))
                .param("metadata", json(problem.metadata()))
                .param("verdict", json(problem.verdict()))
                .param("trace", json(problem.trace()))
                .param("fingerprint", Fingerprint.of(problem))
                .param("now", now)
                .update();
    }

    private static String json(Object value) {
        return ContractJson.mapper().writeValueAsString(value);
    }

    private static String[] names(Collection<? extends Wire> words) {
        return words.stream().map(Wire::wire).toArray(String[]::new);
    }
}
