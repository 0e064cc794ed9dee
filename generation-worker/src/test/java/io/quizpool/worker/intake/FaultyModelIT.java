package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
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

/** The whole worker before a language model that fails in every way it can. */
@WorkerContext
@Import(SimulatedModel.class)
class FaultyModelIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int IN_FLIGHT = 8;

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private IntakeLifecycle intake;
    @Autowired private MeterRegistry meters;
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
    void everyKindOfFailureIsAnAttemptOfItsOwnAndTheTaskEndsInAProblem() {
        simulator.script(
                Fault.Flaw.BROKEN_JSON,
                Fault.Flaw.MISSING_FIELD,
                Fault.Flaw.REFUSAL,
                Fault.Flaw.CONTENT_FILTER,
                Fault.Flaw.TRUNCATED,
                Fault.Flaw.WRONG_ANSWER);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        List<@Nullable String> outcomes = tasks.outcomes(task);
        assertThat(outcomes)
                .startsWith(
                        "malformed_answer",
                        "wrong_schema",
                        "refused",
                        "content_filtered",
                        "truncated",
                        "rejected")
                .endsWith("accepted");
        assertThat(sources(List.of(task))).containsExactly("llm");
    }

    @Test
    void aPassingFailureIsOvercomeWithinTheAttempt() {
        simulator.script(
                Fault.rateLimited(Duration.ofSeconds(1)), Fault.Loss.CUT, Fault.serverError(503));
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.outcomes(task)).endsWith("accepted").doesNotContain("model_unavailable");
    }

    @Test
    void aFailureThatStaysIsAnAttemptOfItsOwn() {
        Fault down = Fault.serverError(503);
        simulator.script(down, down, down, down);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.outcomes(task)).startsWith("model_unavailable").endsWith("accepted");
    }

    @Test
    void tokensAndCostOfEachAttemptAreRecorded() {
        simulator.script(Fault.Flaw.REFUSAL);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        Boolean asPriced =
                jdbc.sql(
                                """
                                select bool_and(prompt_tokens > 0 and completion_tokens > 0 and currency = 'USD'
                                                and cost = (0.25 * (prompt_tokens - cached_tokens)
                                                            + 0.025 * cached_tokens
                                                            + 2 * completion_tokens) / 1000000)
                                from generation_attempt where task_id = :task
                                """)
                        .param("task", task)
                        .query(Boolean.class)
                        .single();
        assertThat(asPriced).isTrue();
        assertThat(meters.get("quizpool.model.cost").counter().count()).isPositive();
    }

    @Test
    void manyTasksEndInProblemsOfTheModelWhateverGoesWrongOnTheWay() {
        simulator.settings(
                SimulatorSettings.defaults()
                        .withFaults(
                                Map.of(
                                        Fault.serverError(500),
                                        0.03,
                                        Fault.Flaw.BROKEN_JSON,
                                        0.03,
                                        Fault.Flaw.REFUSAL,
                                        0.03,
                                        Fault.Flaw.WRONG_ANSWER,
                                        0.03,
                                        Fault.Loss.CUT,
                                        0.03)));
        List<UUID> all = tasks.request(TestTasks.anything(), 25);

        all.forEach(this::publish);

        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(sources(all)).hasSize(25).containsOnly("llm");
    }

    @Test
    void whatIsInFlightAtAStopIsHandedBackAndDoneAtTheNextStart() {
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofMinutes(1))));
        List<UUID> all = tasks.request(TestTasks.anything(), IN_FLIGHT);
        all.forEach(this::publish);
        await().atMost(PATIENCE).until(() -> inFlight() == IN_FLIGHT);
        await().atMost(PATIENCE)
                .until(() -> all.stream().allMatch(t -> tasks.state(t).equals("processing")));

        intake.stop();

        assertThat(inFlight()).isZero();
        assertThat(all).allMatch(task -> tasks.state(task).equals("queued"));
        assertThat(attemptsBegun(all)).isZero();
        simulator.settings(SimulatorSettings.defaults());
        intake.start();
        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(tasks.problems(all)).isEqualTo(IN_FLIGHT);
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private double inFlight() {
        return meters.get("quizpool.tasks.in_flight").gauge().value();
    }

    private long attemptsBegun(List<UUID> of) {
        return jdbc.sql("select sum(attempts) from generation_task where id in (:tasks)")
                .param("tasks", of)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> sources(List<UUID> of) {
        return jdbc.sql("select source from problem where task_id in (:tasks)")
                .param("tasks", of)
                .query(String.class)
                .list();
    }
}
