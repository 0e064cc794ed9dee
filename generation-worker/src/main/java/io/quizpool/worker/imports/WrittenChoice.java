package io.quizpool.worker.imports;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.problem.WrittenProblem;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.choice.ChoiceCandidate;
import io.quizpool.worker.choice.ChoiceJudge;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ShuffledStatements;
import io.quizpool.worker.pool.Title;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Items of multiple choice, with the question in the place of instructions. */
@Component
class WrittenChoice implements WrittenKind {

    private static final int LONGEST_TITLE = 80;

    private final ChoiceJudge judge;
    private final DatabasePatience patience;
    private final RandomGenerator random;

    WrittenChoice(ChoiceJudge judge, DatabasePatience patience, RandomGenerator random) {
        this.judge = judge;
        this.patience = patience;
        this.random = random;
    }

    @Override
    public ProblemType type() {
        return ProblemType.MULTIPLE_CHOICE;
    }

    @Override
    public PanelOutcome judge(WrittenProblem written, GenerationSpec spec, Instant deadline)
            throws InterruptedException {
        ChoiceCandidate candidate =
                new ChoiceCandidate(
                        stem(written),
                        written.statements(),
                        written.statements().size(),
                        spec.targetLanguageCode());
        return new PanelOutcome.Decided(
                patience.call(() -> judge.judge(candidate)), TokenUsage.NONE);
    }

    @Override
    public NewProblem problem(
            WrittenProblem written,
            GenerationSpec spec,
            PanelVerdict verdict,
            GenerationTrace trace) {
        ShuffledStatements options = ShuffledStatements.of(stripped(written), random);
        return new NewProblem(
                type(),
                title(written),
                stem(written),
                options.all(),
                options.key(),
                spec.targetLanguageCode(),
                spec.topicTags(),
                Objects.requireNonNullElse(written.difficultyLevel(), DifficultyLevel.INTERMEDIATE),
                ProblemSource.EXTERNAL,
                new ChoiceMetadata(null, null, null),
                verdict,
                trace);
    }

    private static List<Statement> stripped(WrittenProblem written) {
        return written.statements().stream()
                .map(option ->
                        new Statement(
                                option.content().strip(),
                                option.isCorrect(),
                                option.translation(),
                                option.explanation().strip(),
                                null))
                .toList();
    }

    private static String title(WrittenProblem written) {
        String given = written.title();
        return given != null ? given.strip() : Title.of(stem(written), LONGEST_TITLE);
    }

    private static String stem(WrittenProblem written) {
        return Objects.requireNonNull(written.instructions(), "an item without a stem").strip();
    }
}
