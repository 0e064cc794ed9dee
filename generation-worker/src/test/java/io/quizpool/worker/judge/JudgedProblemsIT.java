package io.quizpool.worker.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.traffic.TrafficStats;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole panel before the pool: template judge, LanguageTool and a model. */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(
        properties = {"quizpool.judge.model.enabled=true", "quizpool.judge.model.name=second"})
class JudgedProblemsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private JdbcClient jdbc;

    @Test
    void aProblemIsStoredWithTheVerdictOfEveryJudgeAndTheTokensOfAllCalls() {
        TrafficStats before = simulator.stats();

        UUID task = generated();

        JsonNode verdict = stored("verdict", task);
        assertThat(verdict.path("accepted").asBoolean()).isTrue();
        assertThat(verdict.path("judges").valueStream().map(judge -> judge.path("name").asString()))
                .containsExactly("template", "language_tool", "model");
        assertThat(verdict.path("judges").valueStream())
                .allSatisfy(judge -> {
                    assertThat(judge.path("version").asString()).isNotBlank();
                    assertThat(judge.path("findings").isEmpty()).isTrue();
                });
        JsonNode trace = stored("generation_trace", task);
        assertThat(trace.path("attempt").asInt()).isEqualTo(1);
        assertThat(trace.path("earlier").isEmpty()).isTrue();
        assertThat(trace.path("prompt_tokens").asLong())
                .isEqualTo(simulator.stats().promptTokens() - before.promptTokens());
    }

    @Test
    void independentSentencesPassEveryJudgeAtTheFirstAttempt() {
        List<UUID> tasks =
                new TestTasks(jdbc)
                        .request(
                                TestTasks.spec(
                                        RequestedConstraints.NONE, GenerationStrategy.PARALLEL),
                                IntStream.range(0, 20).mapToObj(n -> new UUID(0, n)).toList());
        for (UUID task : tasks) {
            new TestOutbox(kafka).publish(task);
        }
        TestTasks written = new TestTasks(jdbc);
        await().atMost(PATIENCE)
                .until(() -> tasks.stream().map(written::state).allMatch("completed"::equals));

        assertThat(tasks)
                .allSatisfy(task -> {
                    JsonNode trace = stored("generation_trace", task);
                    assertThat(trace.path("strategy").asString()).isEqualTo("parallel");
                    assertThat(trace.path("attempt").asInt())
                            .as(() -> "refused: %s".formatted(refusals(task)))
                            .isEqualTo(1);
                    assertThat(spoiled(trace)).isEqualTo(distractors(task));
                });
    }

    @Test
    void whatTheModelJudgesOtherwiseIsWrittenAgainAndTheTraceSaysWhy() {
        script(Fault.Flaw.WRONG_ANSWER);

        UUID task = generated();

        assertThat(new TestTasks(jdbc).outcomes(task)).containsExactly("rejected", "accepted");
        JsonNode trace = stored("generation_trace", task);
        assertThat(trace.path("attempt").asInt()).isEqualTo(2);
        JsonNode first = trace.at("/earlier/0");
        assertThat(trace.path("earlier").size()).isEqualTo(1);
        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("outcome").asString()).isEqualTo("rejected");
        assertThat(first.path("findings").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("model_other_key", "model_other_error");
    }

    @Test
    void whileTheJudgingModelIsAwayNothingIsRejected() {
        Fault down = Fault.serverError(503);
        script(down, down, down, down);

        UUID task = generated();

        assertThat(new TestTasks(jdbc).outcomes(task))
                .containsExactly("model_unavailable", "accepted");
    }

    @Test
    void aJudgingModelThatIsAwayForAMomentIsAskedAgain() {
        script(Fault.serverError(503));

        UUID task = generated();

        assertThat(new TestTasks(jdbc).outcomes(task)).containsExactly("accepted");
    }

    /** Good answers for the four statements, and {@code judging} for the judge's calls. */
    private void script(Fault... judging) {
        simulator.script(
                Stream.concat(Stream.generate(Fault::none).limit(4), Stream.of(judging))
                        .toArray(Fault[]::new));
    }

    private UUID generated() {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        new TestOutbox(kafka).publish(task);
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        return task;
    }

    /** Whether the trace knows a corrected sentence, statement by statement. */
    private static List<Boolean> spoiled(JsonNode trace) {
        return trace.path("corrected").valueStream().map(JsonNode::isString).toList();
    }

    private List<Boolean> distractors(UUID task) {
        return stored("statements", task)
                .valueStream()
                .map(statement -> !statement.path("is_correct").asBoolean())
                .toList();
    }

    private JsonNode stored(String column, UUID task) {
        return ContractJson.mapper()
                .readTree(
                        jdbc.sql(
                                        "select %s::text from problem where task_id = :task"
                                                .formatted(column))
                                .param("task", task)
                                .query(String.class)
                                .single());
    }

    /** What was found in the attempts that led to nothing, with the sentences. */
    private List<@Nullable String> refusals(UUID task) {
        return jdbc.sql(
                        """
                        select number || ' ' || outcome || ': ' || coalesce(detail, '')
                          from generation_attempt
                         where task_id = :task and outcome <> 'accepted'
                         order by number
                        """)
                .param("task", task)
                .query(String.class)
                .list();
    }
}
