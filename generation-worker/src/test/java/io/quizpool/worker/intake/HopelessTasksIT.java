package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Tasks that no attempt can turn into a problem. */
@WorkerContext
class HopelessTasksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private KafkaConnectionDetails connection;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void aRequestThatNoProblemCanMeetFailsWithItsReasonAndLeavesADeadLetter() {
        RequestedConstraints impossible =
                new RequestedConstraints(null, List.of("dormir"), null, null, true, null, null);
        UUID task =
                tasks.request(TestTasks.spec(impossible, GenerationStrategy.MINIMAL_PAIRS), 1)
                        .getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("constraints_unmet");
        assertThat(tasks.requestStatus(task)).isEqualTo("failed");
        assertThat(DeadLetterTopic.errorCode(letters().of(task.toString())))
                .isEqualTo("constraints_unmet");
    }

    @Test
    void aLanguageThatTheComposerCannotWriteFailsAtOnceWithWhatToDo() {
        GenerationSpec german =
                new GenerationSpec(
                        ProblemType.GRAMMAR,
                        RequestedConstraints.NONE,
                        null,
                        4,
                        "deu",
                        List.of(),
                        GenerationStrategy.MINIMAL_PAIRS);
        UUID task = tasks.request(german, 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("model_misconfigured");
        assertThat(
                        jdbc.sql(
                                        "select attempts, error_message from generation_task where"
                                                + " id = :task")
                                .param("task", task)
                                .query()
                                .singleRow())
                .containsEntry("attempts", 1)
                .extractingByKey("error_message")
                .asString()
                .contains("a language model is needed", "OPENAI_API_KEY");
    }

    @Test
    void aRequestOfANewerApiFailsItsTaskInsteadOfComingAgainForEver() {
        UUID task = taskOf("{\"problem_type\": \"essay\"}");

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("unreadable_request");
    }

    @Test
    void aFaultOfOursFailsTheTaskWithAReasonInsteadOfComingAgainForEver() {
        UUID task =
                taskOf(
                        """
                        {"problem_type": "grammar", "statement_count": 4, "target_language_code": "eng",
                         "topic_tags": [], "strategy": "minimal_pairs", "constraints": null}
                        """);

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("internal_error");
    }

    /** A task of a request that no API of today would record. */
    private UUID taskOf(String spec) {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        jdbc.sql(
                        """
                        update generation_request set spec = :spec::jsonb
                         where id = (select request_id from generation_task where id = :task)
                        """)
                .param("spec", spec)
                .param("task", task)
                .update();
        return task;
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private DeadLetterTopic letters() {
        return new DeadLetterTopic(connection, PATIENCE);
    }
}
