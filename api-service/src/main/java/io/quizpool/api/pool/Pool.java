package io.quizpool.api.pool;

import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table {@code problem}. */
@Repository
public class Pool {

    private static final String SELECT = "select " + ProblemRows.COLUMNS + "from problem\n";

    private static final String OF_REQUEST =
            SELECT
                    + """
                    join generation_task task on task.id = problem.task_id
                    where task.request_id = :request_id
                    order by task.position
                    """;

    private static final String PAGE =
            SELECT
                    + "where "
                    + ProblemFilter.CONDITION
                    + """
                    and (cast(:after_at as timestamptz) is null
                         or (problem.created_at, problem.id) < (:after_at, :after_id))
                    order by problem.created_at desc, problem.id desc
                    limit :limit
                    """;

    private static final String ALL_OF = SELECT + "where problem.id = any (:ids)";

    private static final String ALL_OF_PLAIN =
            "select " + ProblemRows.PLAIN_COLUMNS + "from problem where problem.id = any (:ids)";

    private final JdbcClient jdbc;

    Pool(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of {@code ids} that there are, retired ones too; in any order. */
    public List<PooledProblem> all(Collection<UUID> ids, boolean includeMetadata) {
        return jdbc.sql(includeMetadata ? ALL_OF : ALL_OF_PLAIN)
                .param("ids", ids.toArray(UUID[]::new))
                .query(new ProblemRows(includeMetadata))
                .list();
    }

    /** What has come of a generation request, in the order of its tasks. */
    public List<PooledProblem> ofRequest(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("request_id", requestId)
                .query(new ProblemRows(false))
                .list();
    }

    Optional<PooledProblem> find(UUID id, boolean includeMetadata) {
        return jdbc.sql(SELECT + "where problem.id = :id")
                .param("id", id)
                .query(new ProblemRows(includeMetadata))
                .optional();
    }

    Page<PooledProblem> page(ProblemFilter filter, Page.Window window, boolean includeMetadata) {
        List<PooledProblem> rows =
                jdbc.sql(PAGE)
                        .params(filter.parameters())
                        .params(window.parameters())
                        .query(new ProblemRows(includeMetadata))
                        .list();
        return Page.of(rows, window, problem -> new Keyset(problem.createdAt(), problem.id()));
    }
}
