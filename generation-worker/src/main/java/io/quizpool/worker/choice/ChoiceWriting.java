package io.quizpool.worker.choice;

import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.attempt.Attempt;
import io.quizpool.worker.attempt.AttemptOutcome;
import io.quizpool.worker.attempt.Plan;
import io.quizpool.worker.attempt.ProblemWriting;
import io.quizpool.worker.attempt.ReplyReader;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.judge.Judgement;
import io.quizpool.worker.judge.PanelOutcome;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.pool.Stems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Items of multiple choice: one call of the model writes one item. */
@Component
class ChoiceWriting implements ProblemWriting {

    private final QuestionModel model;
    private final ModelCalls calls;
    private final ChoiceJudge judge;
    private final ChoicePackaging packaging;
    private final Stems stems;
    private final DatabasePatience patience;

    ChoiceWriting(
            QuestionModel model,
            ModelCalls calls,
            ChoiceJudge judge,
            ChoicePackaging packaging,
            Stems stems,
            DatabasePatience patience) {
        this.model = model;
        this.calls = calls;
        this.judge = judge;
        this.packaging = packaging;
        this.stems = stems;
        this.patience = patience;
    }

    @Override
    public ProblemType type() {
        return ProblemType.MULTIPLE_CHOICE;
    }

    @Override
    public Optional<Plan> plan(GenerationSpec spec, RandomGenerator random) {
        ChoiceBrief brief =
                new ChoiceBrief(
                        Objects.requireNonNull(spec.topic(), "an item without a topic"),
                        spec.statementCount(),
                        spec.constraints().difficultyLevel(),
                        spec.targetLanguageCode(),
                        // Whole in every JSON reader.
                        random.nextLong(1L << 53));
        return Optional.of(attempt -> write(attempt, brief));
    }

    private AttemptOutcome write(Attempt attempt, ChoiceBrief brief) throws InterruptedException {
        List<String> known = patience.call(() -> stems.newest(brief.topic()));
        ModelQuestion question = ChoicePrompt.write(brief, known, attempt.findings());
        Reply reply =
                calls.all(List.of(() -> model.answer(question)), attempt.deadline()).getFirst();
        return switch (ReplyReader.read(reply, ChoiceAnswer::read, reply.usage())) {
            case ReplyReader.Read.Nothing(AttemptOutcome.Failed why) -> why;
            case ReplyReader.Read.Answer(ChoiceItem item) ->
                    judged(attempt, brief, item, reply.usage());
        };
    }

    private AttemptOutcome judged(
            Attempt attempt, ChoiceBrief brief, ChoiceItem item, TokenUsage usage)
            throws InterruptedException {
        PanelOutcome outcome =
                judge.judge(ChoicePackaging.candidate(brief, item), attempt.deadline());
        TokenUsage all = usage.plus(outcome.usage());
        return switch (outcome) {
            case PanelOutcome.Decided(PanelVerdict verdict, TokenUsage own) ->
                    verdict.accepted()
                            ? new AttemptOutcome.Written(
                                    packaging.problem(attempt, brief, item, verdict, all), all)
                            : new AttemptOutcome.Rejected(verdict, all);
            case PanelOutcome.Undecided(Judgement.Absent absence, TokenUsage own) ->
                    AttemptOutcome.undecided(absence, all);
        };
    }
}
