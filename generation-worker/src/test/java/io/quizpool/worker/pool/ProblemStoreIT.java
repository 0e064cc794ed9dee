package io.quizpool.worker.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemMetadata;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class ProblemStoreIT {

    private static final RecordPlace PLACE = new RecordPlace(0, 1);

    @Autowired private ProblemStore store;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void putsTheProblemIntoThePoolAndEndsItsTaskAndItsRequest() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        StoreOutcome outcome = store.store(claim(task), problem("Il dort ici."));

        assertThat(outcome).isInstanceOf(StoreOutcome.Stored.class);
        assertThat(tasks.problems(List.of(task))).isEqualTo(1);
        assertThat(tasks.state(task)).isEqualTo("completed");
        assertThat(tasks.requestStatus(task)).isEqualTo("completed");
    }

    @Test
    void aWorkerWhoseClaimWasTakenOverChangesNothing() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim lost = claim(task);
        Claim held = claim(task);

        assertThat(store.store(lost, problem("Il mange ici.")))
                .isEqualTo(new StoreOutcome.ClaimLost());

        assertThat(tasks.problems(List.of(task))).isZero();
        assertThat(tasks.state(task)).isEqualTo("processing");
        assertThat(store.store(held, problem("Il mange ici.")))
                .isInstanceOf(StoreOutcome.Stored.class);
    }

    @Test
    void aProblemThatThePoolHoldsInAnotherOrderIsNotStoredAgainAndItsTaskStaysOpen() {
        List<UUID> both = tasks.request(TestTasks.anything(), 2);
        store.store(claim(both.getFirst()), problem("Il parle ici."));

        StoreOutcome outcome =
                store.store(claim(both.getLast()), reversed(problem("Il parle ici.")));

        assertThat(outcome).isEqualTo(new StoreOutcome.AlreadyInPool());
        assertThat(tasks.state(both.getLast())).isEqualTo("processing");
        assertThat(tasks.requestStatus(both.getLast())).isEqualTo("processing");
    }

    private Claim claim(UUID task) {
        return claims.claim(task, PLACE).orElseThrow();
    }

    private static NewProblem problem(String correct) {
        return new NewProblem(
                ProblemType.GRAMMAR,
                "Title",
                "Choose.",
                List.of(
                        new Statement(correct, true, "He does it here.", "Right.", null),
                        new Statement(
                                correct + " (wrong)",
                                false,
                                "He does it here.",
                                "Wrong.",
                                StatementError.WRONG_CONJUGATION)),
                0,
                "eng",
                List.of(),
                DifficultyLevel.BEGINNER,
                ProblemSource.COMPOSER,
                new ProblemMetadata(
                        "dormir",
                        List.of(Tense.PRESENT),
                        List.of(GrammaticalFocus.CONJUGATION),
                        Person.IL,
                        Polarity.AFFIRMATIVE,
                        false,
                        false,
                        false,
                        ObjectForm.ABSENT,
                        ObjectForm.ABSENT),
                new PanelVerdict(List.of(new JudgeVerdict("template", "1", List.of()))),
                new GenerationTrace(
                        "1", "composer", "minimal_pairs", 1, List.of(), 0, 0, 0, 5, null));
    }

    private static NewProblem reversed(NewProblem problem) {
        return new NewProblem(
                problem.type(),
                problem.title(),
                problem.instructions(),
                problem.statements().reversed(),
                1,
                problem.targetLanguageCode(),
                problem.topicTags(),
                problem.level(),
                problem.source(),
                problem.metadata(),
                problem.verdict(),
                problem.trace());
    }
}
