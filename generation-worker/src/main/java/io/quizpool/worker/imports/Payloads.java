package io.quizpool.worker.imports;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.worker.claim.Claim;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The columns {@code payload} and {@code verdict} of {@code generation_task}. */
@Component
class Payloads {

    private static final String READ =
            "select payload from generation_task where id = :task and payload is not null";

    private static final String NOTE =
            """
            update generation_task set verdict = cast(:verdict as jsonb)
             where id = :task and claim_id = :claim and state = 'processing'
            """;

    private final JdbcClient jdbc;

    Payloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The problem that the task brings; empty where it brings none that this version reads. */
    Optional<WrittenProblem> read(Claim claim) {
        return jdbc.sql(READ)
                .param("task", claim.taskId())
                .query(String.class)
                .optional()
                .flatMap(Payloads::problem);
    }

    /** Shows the verdict with the task; 1, or 0 where the claim no longer holds. */
    int note(Claim claim, PanelVerdict verdict) {
        return jdbc.sql(NOTE)
                .param("verdict", ContractJson.mapper().writeValueAsString(verdict))
                .param("task", claim.taskId())
                .param("claim", claim.id())
                .update();
    }

    private static Optional<WrittenProblem> problem(String json) {
        try {
            return Optional.of(ContractJson.mapper().readValue(json, WrittenProblem.class));
        } catch (JacksonException | NullPointerException newer) {
            return Optional.empty();
        }
    }
}
