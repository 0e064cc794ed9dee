package io.quizpool.worker.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Items before a model that is not told their key: it solves what it wrote itself, and no other.
 */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(properties = "quizpool.judge.model.enabled=true")
class ModelJudgedChoiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final WrittenProblem ITEM =
            new WrittenProblem(
                    ProblemType.MULTIPLE_CHOICE,
                    null,
                    "Which bridge of the old harbour was the first to be built of iron?",
                    List.of(
                            new Statement("The Miller's", false, null, "It is of stone.", null),
                            new Statement("The Weaver's", true, null, "It is.", null)),
                    null,
                    List.of(),
                    null,
                    null);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void anItemThatTheModelSolvesEntersThePoolWithBothVerdicts() {
        UUID task =
                tasks.request(GenerationSpec.ofChoice("Bridges", null, 4, "eng", List.of()), 1)
                        .getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(verdict("select verdict from problem where task_id = :task", task).judges())
                .extracting(JudgeVerdict::name)
                .containsExactly("choice", "model");
    }

    @Test
    void anImportedItemThatTheModelSolvesOtherwiseIsRefused() {
        UUID task =
                tasks.request(GenerationSpec.ofImport(new ImportTerms(false), "eng", List.of()), 1)
                        .getFirst();
        jdbc.sql("update generation_task set payload = cast(:item as jsonb) where id = :task")
                .param("item", ContractJson.mapper().writeValueAsString(ITEM))
                .param("task", task)
                .update();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("rejected");
        assertThat(verdict("select verdict from generation_task where id = :task", task).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("model_other_key");
                    assertThat(found.statement()).isEqualTo(1);
                });
    }

    private PanelVerdict verdict(String sql, UUID task) {
        return ContractJson.mapper()
                .readValue(
                        jdbc.sql(sql).param("task", task).query(String.class).single(),
                        PanelVerdict.class);
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }
}
