package io.quizpool.worker.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.JudgeVerdict;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class StemsIT {

    private static final String STEM = "Which of these rivers flows through the town of %s?";

    @Autowired private Stems stems;
    @Autowired private ProblemStore store;
    @Autowired private Claims claims;
    @Autowired private JdbcClient jdbc;
    private String topic = "";

    @BeforeEach
    void setUp() {
        topic = UUID.randomUUID().toString();
    }

    @Test
    void findsAStemThatIsNearlyTheSameInItsLanguageOnly() {
        store.store(claim(), item("Tours", "deu"));

        assertThat(stems.nearest("deu", STEM.formatted("TOURS"))).contains(STEM.formatted("Tours"));
        assertThat(stems.nearest("ita", STEM.formatted("Tours"))).isEmpty();
        assertThat(stems.nearest("deu", "Who painted the ceiling of the opera in Paris?"))
                .isEmpty();
    }

    @Test
    void listsTheNewestOfATopic() {
        store.store(claim(), item("Orléans", "spa"));

        assertThat(stems.newest(topic)).containsExactly(STEM.formatted("Orléans"));
        assertThat(stems.newest("another topic")).isEmpty();
    }

    @Test
    void ofManyThatAreStoredAtOnceOneIsKept() throws Exception {
        List<Callable<StoreOutcome>> attempts =
                List.of("Blois A", "Blois B", "Blois C", "Blois D").stream()
                        .<Callable<StoreOutcome>>map(town -> {
                            Claim claim = claim();
                            return () -> store.store(claim, item(town, "por"));
                        })
                        .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(attempts.size())) {
            List<StoreOutcome> outcomes =
                    workers.invokeAll(attempts).stream().map(Future::resultNow).toList();

            assertThat(outcomes).hasAtLeastOneElementOfType(StoreOutcome.Stored.class);
            assertThat(outcomes)
                    .filteredOn(StoreOutcome.AlreadyInPool.class::isInstance)
                    .hasSize(3);
        }
    }

    private Claim claim() {
        UUID task =
                new TestTasks(jdbc)
                        .request(GenerationSpec.ofChoice(topic, null, 2, "eng", List.of()), 1)
                        .getFirst();
        return claims.claim(task, new RecordPlace(0, 1)).orElseThrow();
    }

    private NewProblem item(String town, String language) {
        return new NewProblem(
                ProblemType.MULTIPLE_CHOICE,
                topic,
                STEM.formatted(town),
                List.of(
                        new Statement("The Loire", true, null, "It does.", null),
                        new Statement("The Seine", false, null, "It does not.", null)),
                0,
                language,
                List.of(),
                DifficultyLevel.BEGINNER,
                ProblemSource.LLM,
                new ChoiceMetadata(topic, 5, null),
                new PanelVerdict(List.of(new JudgeVerdict("choice", "1", List.of()))),
                new GenerationTrace("1", "m", "one_call", 1, List.of(), 0, 0, 0, 5, null));
    }
}
