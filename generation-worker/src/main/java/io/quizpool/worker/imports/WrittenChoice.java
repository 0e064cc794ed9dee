package io.quizpool.worker.imports;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.choice.ChoiceCandidate;
import io.quizpool.worker.choice.ChoiceJudge;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ShuffledStatements;
import io.quizpool.worker.pool.Title;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Items of multiple choice, with the question in the place of instructions. */
@Component
class WrittenChoice implements WrittenKind {

    private static final int LONGEST_TITLE = 80;

    private final ChoiceJudge judge;
    private final RandomGenerator random;

    WrittenChoice(ChoiceJudge judge, RandomGenerator random) {
        this.judge = judge;
        this.random = random;
    }

    @Override
    public ProblemType type() {
        return ProblemType.MULTIPLE_CHOICE;
    }

    @Override
    public PanelOutcome judge(WrittenProblem written, GenerationSpec spec, Instant deadline)
            throws InterruptedException {
        return judge.judge(
                new ChoiceCandidate(
                        stem(written),
                        metadata(written).context(),
                        statements(written),
                        written.statements().size(),
                        spec.targetLanguageCode()),
                deadline);
    }

    @Override
    public NewProblem problem(
            WrittenProblem written,
            GenerationSpec spec,
            PanelVerdict verdict,
            GenerationTrace trace) {
        ShuffledStatements options = ShuffledStatements.of(statements(written), random);
        return new NewProblem(
                type(),
                title(written),
                stem(written),
                options.all(),
                options.key(),
                spec.targetLanguageCode(),
                tags(written, spec),
                Objects.requireNonNullElse(written.difficultyLevel(), DifficultyLevel.INTERMEDIATE),
                ProblemSource.EXTERNAL,
                metadata(written),
                verdict,
                trace);
    }

    private static ChoiceMetadata metadata(WrittenProblem written) {
        return Objects.requireNonNullElse(written.choice(), new ChoiceMetadata(null, null, null));
    }

    private static String title(WrittenProblem written) {
        String given = written.title();
        return given != null ? given.strip() : Title.of(stem(written), LONGEST_TITLE);
    }

    private static String stem(WrittenProblem written) {
        return Objects.requireNonNull(written.instructions(), "an item without a stem").strip();
    }
}
