package io.quizpool.worker.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** The whole worker before a simulated model that writes items. */
@WorkerContext
@Import(SimulatedModel.class)
class ChoiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @AfterEach
    void answerWellAgain() {
        simulator.settings(SimulatorSettings.defaults());
    }

    @Test
    void everyTaskEndsInAnItemOfItsTopic() {
        List<UUID> all = tasks.request(spec("Rivers"), 12);

        all.forEach(this::publish);

        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(items(all))
                .hasSize(12)
                .allSatisfy(item ->
                        assertThat(item)
                                .containsEntry("problem_type", "multiple_choice")
                                .containsEntry("title", "Rivers")
                                .containsEntry("options", 4)
                                .containsEntry("keys", 1L)
                                .containsEntry("level", "advanced")
                                .containsEntry("language", "fra")
                                .containsEntry("source", "llm")
                                .containsEntry("prompt", ChoicePrompt.VERSION));
        assertThat(similarPairs(all)).isZero();
    }

    @Test
    void whatTheJudgeFindsComesBackInTheNextPrompt() {
        simulator.script(Fault.Flaw.WRONG_ANSWER);
        UUID task = tasks.request(spec("Mountains"), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.outcomes(task)).containsExactly("rejected", "accepted");
        assertThat(simulator.requests().getLast().body()).contains("correct_count");
    }

    @Test
    void aBrokenAnswerIsAnAttemptOfItsOwn() {
        simulator.script(Fault.Flaw.BROKEN_JSON, Fault.Flaw.EXTRA_FIELD, Fault.Flaw.REFUSAL);
        UUID task = tasks.request(spec("Lakes"), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.outcomes(task))
                .containsExactly("malformed_answer", "wrong_schema", "refused", "accepted");
    }

    @Test
    void aModelIsShownWhatItsTopicHasAlready() {
        UUID first = tasks.request(spec("Islands"), 1).getFirst();
        publish(first);
        await().atMost(PATIENCE).until(() -> tasks.state(first).equals("completed"));
        UUID second = tasks.request(spec("Islands"), 1).getFirst();

        publish(second);

        await().atMost(PATIENCE).until(() -> tasks.state(second).equals("completed"));
        String stem = String.valueOf(items(List.of(first)).getFirst().get("stem"));
        assertThat(simulator.requests().getLast().body()).contains(stem);
    }

    private static GenerationSpec spec(String topic) {
        return GenerationSpec.ofChoice(
                topic, DifficultyLevel.ADVANCED, 4, "fra", List.of("choice"));
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private List<Map<String, @Nullable Object>> items(List<UUID> of) {
        return jdbc.sql(
                        """
                        select problem_type, title, instructions as stem, source,
                               difficulty_level as level, target_language_code as language,
                               generation_trace->>'prompt_version' as prompt,
                               jsonb_array_length(statements) as options,
                               (select count(*) from jsonb_array_elements(statements) as one
                                 where one->>'is_correct' = 'true') as keys
                          from problem where task_id in (:tasks)
                        """)
                .param("tasks", of)
                .query()
                .listOfRows();
    }

    private long similarPairs(List<UUID> of) {
        return jdbc.sql(
                        """
                        select count(*) from problem one join problem other on one.id < other.id
                         where one.task_id in (:tasks) and other.task_id in (:tasks)
                           and similarity(one.instructions, other.instructions) >= 0.75
                        """)
                .param("tasks", of)
                .query(Long.class)
                .single();
    }
}
