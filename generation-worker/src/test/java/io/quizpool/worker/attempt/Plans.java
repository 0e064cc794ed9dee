package io.quizpool.worker.attempt;

import io.quizpool.french.French;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.prompt.StatementPrompt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Attempts at a plan that the real planner made. */
final class Plans {

    static final French FRENCH = French.load();

    /** What the attempts are to write. */
    static final ProblemPlan PROBLEM =
            FRENCH.planner()
                    .plan(TestTasks.anything().grammar(), new SplittableRandom(11))
                    .orElseThrow();

    private static final Plan NEVER_WRITTEN =
            attempt -> {
                throw new IllegalStateException("these tests write statements, not problems");
            };

    /** Writes nothing; its plans are for tests of what comes before and after writing. */
    static final ProblemWriting NOTHING_WRITTEN =
            new ProblemWriting() {
                @Override
                public ProblemType type() {
                    return ProblemType.GRAMMAR;
                }

                @Override
                public Optional<Plan> plan(GenerationSpec spec, RandomGenerator random) {
                    return Optional.of(NEVER_WRITTEN);
                }
            };

    /** Stands for a language model where nobody calls it. */
    static final ChatModel LANGUAGE_MODEL =
            new ChatModel() {
                @Override
                public String name() {
                    return "language-model";
                }

                @Override
                public ProblemSource source() {
                    return ProblemSource.LLM;
                }

                @Override
                public Reply complete(StatementPrompt prompt) {
                    throw new IllegalStateException("nobody calls it");
                }
            };

    private Plans() {}

    /** Attempt {@code number} with half a minute left from {@code now}. */
    static Attempt attempt(int number, GenerationStrategy strategy, Instant now) {
        GenerationSpec spec = TestTasks.spec(RequestedConstraints.NONE, strategy);
        Claim claim =
                new Claim(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        new UUID(0, 3),
                        number,
                        0,
                        ContractJson.mapper().writeValueAsString(spec));
        return new Attempt(
                claim,
                number,
                List.of(),
                NEVER_WRITTEN,
                List.of(),
                now,
                now.plus(Duration.ofSeconds(30)));
    }
}
