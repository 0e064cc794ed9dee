package io.quizpool.worker.choice;

import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.attempt.Attempt;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.pool.CurrentTrace;
import io.quizpool.worker.pool.GenerationTrace;
import io.quizpool.worker.pool.NewProblem;
import io.quizpool.worker.pool.ShuffledStatements;
import io.quizpool.worker.pool.Title;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a problem of an item: what the judge sees, and what the pool keeps. */
@Component
class ChoicePackaging {

    private static final int LONGEST_TITLE = 200;

    private final ChatModel model;
    private final CurrentTrace trace;
    private final Clock clock;
    private final RandomGenerator random;

    ChoicePackaging(ChatModel model, CurrentTrace trace, Clock clock, RandomGenerator random) {
        this.model = model;
        this.trace = trace;
        this.clock = clock;
        this.random = random;
    }

    static ChoiceCandidate candidate(ChoiceBrief brief, ChoiceItem item) {
        return new ChoiceCandidate(
                item.stem().strip(),
                context(item.context()),
                statements(item),
                brief.options(),
                brief.language());
    }

    /** The problem as the pool keeps it, its options in random order. */
    NewProblem problem(
            Attempt attempt,
            ChoiceBrief brief,
            ChoiceItem item,
            PanelVerdict verdict,
            TokenUsage usage) {
        GenerationSpec spec = attempt.claim().spec();
        ShuffledStatements statements = ShuffledStatements.of(statements(item), random);
        return new NewProblem(
                ProblemType.MULTIPLE_CHOICE,
                Title.of(brief.topic(), LONGEST_TITLE),
                item.stem().strip(),
                statements.all(),
                statements.key(),
                brief.language(),
                spec.topicTags(),
                Objects.requireNonNullElse(brief.level(), item.difficulty()),
                model.source(),
                new ChoiceMetadata(
                        brief.topic(), Math.clamp(item.score(), 1, 10), context(item.context())),
                verdict,
                new GenerationTrace(
                        ChoicePrompt.VERSION,
                        model.name(),
                        "one_call",
                        attempt.number(),
                        attempt.earlier(),
                        usage.prompt(),
                        usage.cached(),
                        usage.completion(),
                        Duration.between(attempt.startedAt(), clock.instant()).toMillis(),
                        trace.id()));
    }

    private static List<Statement> statements(ChoiceItem item) {
        return item.options().stream()
                .map(option ->
                        new Statement(
                                option.text().strip(),
                                option.isCorrect(),
                                null,
                                option.explanation().strip(),
                                null))
                .toList();
    }

    private static @Nullable String context(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
