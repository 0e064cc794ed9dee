package io.quizpool.worker.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class ImportRunnerIT {

    private static final ImportTerms STORE = new ImportTerms(false);
    private static final ImportTerms DRY_RUN = new ImportTerms(true);

    @Autowired private ImportRunner runner;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void aGoodProblemEntersThePoolAsAnExternalOne() throws InterruptedException {
        Claim claim = claim(WrittenProblems.good("lundi"), STORE);

        TaskOutcome outcome = run(claim, STORE);

        assertThat(outcome).isInstanceOf(TaskOutcome.Stored.class);
        assertThat(tasks.state(claim.taskId())).isEqualTo("completed");
        assertThat(verdict(claim).judges()).isNotEmpty();
        assertThat(verdict(claim).accepted()).isTrue();
        Map<String, @Nullable Object> problem = problem(claim);
        assertThat(problem)
                .containsEntry("source", "external")
                .containsEntry("title", "Passé composé of « venir »")
                .containsEntry("key", "Elle est venue lundi.")
                .containsEntry("focus", "auxiliary")
                .containsEntry("level", "elementary")
                .containsEntry("tag", "imported");
    }

    @Test
    void aBadProblemFailsWithEveryFindingAndStaysOutside() throws InterruptedException {
        Claim claim = claim(WrittenProblems.wrongKey("mardi"), STORE);

        TaskOutcome outcome = run(claim, STORE);

        assertThat(outcome).isEqualTo(new TaskOutcome.Ended("rejected"));
        assertThat(tasks.state(claim.taskId())).isEqualTo("failed");
        assertThat(tasks.errorCode(claim.taskId())).isEqualTo("rejected");
        assertThat(tasks.requestStatus(claim.taskId())).isEqualTo("failed");
        assertThat(tasks.problems(List.of(claim.taskId()))).isZero();
        assertThat(verdict(claim).findings())
                .extracting(Finding::code, Finding::statement)
                .contains(tuple("correct_has_error", 0));
    }

    @Test
    void aDryRunCompletesAGoodProblemsTaskWithoutStoringIt() throws InterruptedException {
        Claim claim = claim(WrittenProblems.good("mercredi"), DRY_RUN);

        assertThat(run(claim, DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));

        assertThat(tasks.state(claim.taskId())).isEqualTo("completed");
        assertThat(tasks.requestStatus(claim.taskId())).isEqualTo("completed");
        assertThat(tasks.problems(List.of(claim.taskId()))).isZero();
        assertThat(verdict(claim).accepted()).isTrue();
    }

    @Test
    void whatThePoolHasAlreadyIsRefusedDryOrNot() throws InterruptedException {
        Claim first = claim(WrittenProblems.good("jeudi"), STORE);
        assertThat(run(first, STORE)).isInstanceOf(TaskOutcome.Stored.class);

        for (ImportTerms terms : List.of(STORE, DRY_RUN)) {
            Claim again = claim(WrittenProblems.good("jeudi"), terms);

            assertThat(run(again, terms)).isEqualTo(new TaskOutcome.Ended("already_in_pool"));
            assertThat(tasks.errorCode(again.taskId())).isEqualTo("already_in_pool");
        }
    }

    @Test
    void aDryRunTakesEachProblemOnce() throws InterruptedException {
        List<Claim> claims =
                claims(
                        DRY_RUN,
                        WrittenProblems.good("en mars"),
                        WrittenProblems.good("en avril"),
                        reversed(WrittenProblems.good("en mars")));

        assertThat(run(claims.get(0), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(run(claims.get(1), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(run(claims.get(2), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("already_in_pool"));

        assertThat(tasks.state(claims.get(2).taskId())).isEqualTo("failed");
        assertThat(verdict(claims.get(2)).accepted()).isTrue();
        assertThat(run(claim(WrittenProblems.good("en mars"), DRY_RUN), DRY_RUN))
                .as("in another dry run")
                .isEqualTo(new TaskOutcome.Ended("passed"));
    }

    @Test
    void aDryRunTakesNoTwoItemsThatAskNearlyTheSame() throws InterruptedException {
        List<Claim> claims =
                claims(
                        DRY_RUN,
                        WrittenProblems.item("Le Puy among its volcanic hills", "The Seine"),
                        WrittenProblems.item("Le Puy among its volcanic hill", "The Rhône"),
                        WrittenProblems.item("Saint-Nazaire where ships are built", "The Rhône"));

        assertThat(run(claims.get(0), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
        assertThat(run(claims.get(1), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("already_in_pool"));
        assertThat(run(claims.get(2), DRY_RUN)).isEqualTo(new TaskOutcome.Ended("passed"));
    }

    @Test
    void theQuestionTellsWhatTheJudgeWentBy() throws InterruptedException {
        Claim claim = claim(WrittenProblems.pronoun("Which one is right?"), STORE);

        assertThat(run(claim, STORE)).isInstanceOf(TaskOutcome.Stored.class);

        assertThat(problem(claim))
                .containsEntry("title", "A pronoun")
                .containsEntry(
                        "instructions",
                        "Which one is right? It must fit this: the verb « manger » stands in the"
                                + " présent; a pronoun stands for « la pomme ».");
    }

    @Test
    void itemsOfMultipleChoiceAreJudgedByTheirOwnJudge() throws InterruptedException {
        Claim good = claim(WrittenProblems.item("Tours", "The Seine"), STORE);
        Claim bad = claim(WrittenProblems.item("Angers", "the loire"), STORE);
        Claim again = claim(WrittenProblems.item("Tours", "The Rhône"), STORE);

        assertThat(run(good, STORE)).isInstanceOf(TaskOutcome.Stored.class);
        assertThat(run(bad, STORE)).isEqualTo(new TaskOutcome.Ended("rejected"));
        assertThat(run(again, STORE)).isEqualTo(new TaskOutcome.Ended("rejected"));

        assertThat(problem(good))
                .containsEntry("title", "Which river flows through the old town of Tours?")
                .containsEntry("key", "The Loire")
                .containsEntry("tags", "imported,rivers")
                .containsEntry("topic", "Rivers")
                .containsEntry("score", "7")
                .containsEntry("context", "A town on the water.")
                .containsEntry("source", "external");
        assertThat(verdict(bad).findings()).extracting(Finding::code).containsExactly("duplicate");
        assertThat(verdict(again).findings())
                .extracting(Finding::code)
                .containsExactly("near_duplicate");
    }

    @Test
    void aWorkerWhoseClaimWasTakenOverChangesNothing() throws InterruptedException {
        Claim lost = claim(WrittenProblems.wrongKey("vendredi"), STORE);
        Claim held = claims.claim(lost.taskId(), new RecordPlace(0, 1)).orElseThrow();

        assertThat(run(lost, STORE)).isEqualTo(new TaskOutcome.ClaimLost());

        assertThat(tasks.state(held.taskId())).isEqualTo("processing");
    }

    @Test
    void aTaskWithoutAReadableProblemIsDead() throws InterruptedException {
        Claim claim = claim(WrittenProblems.good("samedi"), STORE);
        jdbc.sql("update generation_task set payload = '{\"statements\": 7}' where id = :id")
                .param("id", claim.taskId())
                .update();

        assertThat(run(claim, STORE))
                .isInstanceOfSatisfying(
                        TaskOutcome.Dead.class,
                        dead -> assertThat(dead.code()).isEqualTo("unreadable_problem"));
    }

    @Test
    void aProblemThatEndedEveryWorkerWhichJudgedItIsGivenUp() throws InterruptedException {
        Claim claim = claim(WrittenProblems.good("dimanche"), STORE);
        jdbc.sql("update generation_task set attempts = 6 where id = :id")
                .param("id", claim.taskId())
                .update();
        Claim seventh = claims.claim(claim.taskId(), new RecordPlace(0, 1)).orElseThrow();

        assertThat(run(seventh, STORE))
                .isInstanceOfSatisfying(
                        TaskOutcome.Dead.class,
                        dead -> assertThat(dead.code()).isEqualTo("attempts_used_up"));
    }

    private Claim claim(WrittenProblem written, ImportTerms terms) {
        return claims(terms, written).getFirst();
    }

    /** The tasks of one import, claimed. */
    private List<Claim> claims(ImportTerms terms, WrittenProblem... written) {
        List<UUID> ids =
                tasks.request(
                        GenerationSpec.ofImport(terms, "eng", List.of("imported")), written.length);
        return IntStream.range(0, written.length)
                .mapToObj(place -> claim(ids.get(place), written[place]))
                .toList();
    }

    /** The same problem as its author might have sent it again. */
    private static WrittenProblem reversed(WrittenProblem written) {
        return new WrittenProblem(
                written.problemType(),
                written.title(),
                written.instructions(),
                written.statements().reversed(),
                written.difficultyLevel(),
                written.topicTags(),
                written.facts(),
                written.choice());
    }

    private Claim claim(UUID task, WrittenProblem written) {
        jdbc.sql("update generation_task set payload = cast(:payload as jsonb) where id = :id")
                .param("payload", ContractJson.mapper().writeValueAsString(written))
                .param("id", task)
                .update();
        return claims.claim(task, new RecordPlace(0, 1)).orElseThrow();
    }

    private TaskOutcome run(Claim claim, ImportTerms terms) throws InterruptedException {
        return runner.run(claim, terms, Instant.now().plusSeconds(20));
    }

    private PanelVerdict verdict(Claim claim) {
        return ContractJson.mapper()
                .readValue(
                        jdbc.sql("select verdict from generation_task where id = :id")
                                .param("id", claim.taskId())
                                .query(String.class)
                                .single(),
                        PanelVerdict.class);
    }

    private Map<String, @Nullable Object> problem(Claim claim) {
        return jdbc.sql(
                        """
                        select source, title, instructions, difficulty_level as level,
                               grammatical_focus[1] as focus, topic_tags[1] as tag,
                               array_to_string(topic_tags, ',') as tags,
                               metadata->>'topic' as topic, metadata->>'score' as score,
                               metadata->>'context' as context,
                               statements->correct_answer_index->>'content' as key
                          from problem where task_id = :task
                        """)
                .param("task", claim.taskId())
                .query()
                .singleRow();
    }
}
