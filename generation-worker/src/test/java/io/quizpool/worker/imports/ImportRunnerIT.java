package io.quizpool.worker.imports;

import static io.quizpool.worker.imports.TestImports.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class ImportRunnerIT {

    @Autowired private ImportRunner runner;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;
    private TestImports imports;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
        imports = new TestImports(runner, claims, jdbc);
    }

    @Test
    void aGoodProblemEntersThePoolAsAnExternalOne() throws InterruptedException {
        Claim claim = imports.claim(WrittenProblems.good("lundi"), STORE);

        TaskOutcome outcome = imports.run(claim, STORE);

        assertThat(outcome).isInstanceOf(TaskOutcome.Stored.class);
        assertThat(tasks.state(claim.taskId())).isEqualTo("completed");
        assertThat(imports.verdict(claim).judges()).isNotEmpty();
        assertThat(imports.verdict(claim).accepted()).isTrue();
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
        Claim claim = imports.claim(WrittenProblems.wrongKey("mardi"), STORE);

        TaskOutcome outcome = imports.run(claim, STORE);

        assertThat(outcome).isEqualTo(new TaskOutcome.Ended("rejected"));
        assertThat(tasks.state(claim.taskId())).isEqualTo("failed");
        assertThat(tasks.errorCode(claim.taskId())).isEqualTo("rejected");
        assertThat(tasks.requestStatus(claim.taskId())).isEqualTo("failed");
        assertThat(tasks.problems(List.of(claim.taskId()))).isZero();
        assertThat(imports.verdict(claim).findings())
                .extracting(Finding::code, Finding::statement)
                .contains(tuple("correct_has_error", 0));
    }

    @Test
    void theQuestionTellsWhatTheJudgeWentBy() throws InterruptedException {
        Claim claim = imports.claim(WrittenProblems.pronoun("Which one is right?"), STORE);

        assertThat(imports.run(claim, STORE)).isInstanceOf(TaskOutcome.Stored.class);

        assertThat(problem(claim))
                .containsEntry("title", "A pronoun")
                .containsEntry(
                        "instructions",
                        "Which one is right? It must fit this: the verb « manger » stands in the"
                                + " présent; a pronoun stands for « la pomme ».");
    }

    @Test
    void itemsOfMultipleChoiceAreJudgedByTheirOwnJudge() throws InterruptedException {
        Claim good = imports.claim(WrittenProblems.item("Tours", "The Seine"), STORE);
        Claim bad = imports.claim(WrittenProblems.item("Angers", "the loire"), STORE);
        Claim again = imports.claim(WrittenProblems.item("Tours", "The Rhône"), STORE);

        assertThat(imports.run(good, STORE)).isInstanceOf(TaskOutcome.Stored.class);
        assertThat(imports.run(bad, STORE)).isEqualTo(new TaskOutcome.Ended("rejected"));
        assertThat(imports.run(again, STORE)).isEqualTo(new TaskOutcome.Ended("rejected"));

        assertThat(problem(good))
                .containsEntry("title", "Which river flows through the old town of Tours?")
                .containsEntry("key", "The Loire")
                .containsEntry("tags", "imported,rivers")
                .containsEntry("topic", "Rivers")
                .containsEntry("score", "7")
                .containsEntry("context", "A town on the water.")
                .containsEntry("source", "external");
        assertThat(imports.verdict(bad).findings())
                .extracting(Finding::code)
                .containsExactly("duplicate");
        assertThat(imports.verdict(again).findings())
                .extracting(Finding::code)
                .containsExactly("near_duplicate");
    }

    @Test
    void aWorkerWhoseClaimWasTakenOverChangesNothing() throws InterruptedException {
        Claim lost = imports.claim(WrittenProblems.wrongKey("vendredi"), STORE);
        Claim held = claims.claim(lost.taskId(), new RecordPlace(0, 1)).orElseThrow();

        assertThat(imports.run(lost, STORE)).isEqualTo(new TaskOutcome.ClaimLost());

        assertThat(tasks.state(held.taskId())).isEqualTo("processing");
    }

    @Test
    void aTaskWithoutAReadableProblemIsDead() throws InterruptedException {
        Claim claim = imports.claim(WrittenProblems.good("samedi"), STORE);
        jdbc.sql("update generation_task set payload = '{\"statements\": 7}' where id = :id")
                .param("id", claim.taskId())
                .update();

        assertThat(imports.run(claim, STORE))
                .isInstanceOfSatisfying(
                        TaskOutcome.Dead.class,
                        dead -> assertThat(dead.code()).isEqualTo("unreadable_problem"));
    }

    @Test
    void aProblemThatEndedEveryWorkerWhichJudgedItIsGivenUp() throws InterruptedException {
        Claim claim = imports.claim(WrittenProblems.good("dimanche"), STORE);
        jdbc.sql("update generation_task set attempts = 6 where id = :id")
                .param("id", claim.taskId())
                .update();
        Claim seventh = claims.claim(claim.taskId(), new RecordPlace(0, 1)).orElseThrow();

        assertThat(imports.run(seventh, STORE))
                .isInstanceOfSatisfying(
                        TaskOutcome.Dead.class,
                        dead -> assertThat(dead.code()).isEqualTo("attempts_used_up"));
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
