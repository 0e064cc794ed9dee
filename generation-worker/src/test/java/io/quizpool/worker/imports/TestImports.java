package io.quizpool.worker.imports;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of imports, claimed and judged as the listener does it. */
record TestImports(ImportRunner runner, Claims claims, JdbcClient jdbc) {

    static final ImportTerms STORE = new ImportTerms(false);
    static final ImportTerms DRY_RUN = new ImportTerms(true);

    Claim claim(WrittenProblem written, ImportTerms terms) {
        return claims(terms, written).getFirst();
    }

    /** The tasks of one import, claimed. */
    List<Claim> claims(ImportTerms terms, WrittenProblem... written) {
        List<UUID> ids =
                new TestTasks(jdbc)
                        .request(
                                GenerationSpec.ofImport(terms, "eng", List.of("imported")),
                                written.length);
        return IntStream.range(0, written.length)
                .mapToObj(place -> claim(ids.get(place), written[place]))
                .toList();
    }

    private Claim claim(UUID task, WrittenProblem written) {
        jdbc.sql("update generation_task set payload = cast(:payload as jsonb) where id = :id")
                .param("payload", ContractJson.mapper().writeValueAsString(written))
                .param("id", task)
                .update();
        return claims.claim(task, new RecordPlace(0, 1)).orElseThrow();
    }

    TaskOutcome run(Claim claim, ImportTerms terms) throws InterruptedException {
        return runner.run(claim, terms, Instant.now().plusSeconds(20));
    }

    PanelVerdict verdict(Claim claim) {
        return ContractJson.mapper()
                .readValue(
                        jdbc.sql("select verdict from generation_task where id = :id")
                                .param("id", claim.taskId())
                                .query(String.class)
                                .single(),
                        PanelVerdict.class);
    }
}
