package io.quizpool.worker.attempt;

import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.prompt.PromptWriter;
import io.quizpool.worker.prompt.StatementPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Has the statements of a problem written. Minimal pairs need the correct sentence before the
 * distractors can be asked for; independent sentences are all asked for at once, and each
 * distractor brings the sentence along that it spoils.
 */
@Component
class StatementWriting {

    /** What the calls of one attempt led to. */
    sealed interface Draft {

        /** Every statement, the correct one first, in the order of the plan's briefs. */
        record Complete(List<StatementAnswer> answers, TokenUsage usage) implements Draft {}

        /** At least one statement is missing. */
        record Incomplete(AttemptOutcome.Failed why) implements Draft {}
    }

    private final IndependentSentences independent;
    private final PromptWriter prompts;
    private final ChatModel model;
    private final ModelCalls calls;

    StatementWriting(
            IndependentSentences independent,
            PromptWriter prompts,
            ChatModel model,
            ModelCalls calls) {
        this.independent = independent;
        this.prompts = prompts;
        this.model = model;
        this.calls = calls;
    }

    Draft write(Attempt attempt, ProblemPlan plan) throws InterruptedException {
        return switch (attempt.claim().spec().strategy()) {
            case PARALLEL -> independent(attempt, plan);
            case MINIMAL_PAIRS -> pairs(attempt, plan);
        };
    }

    private Draft independent(Attempt attempt, ProblemPlan plan) throws InterruptedException {
        return ask(
                attempt,
                independent.briefs(plan).stream()
                        .map(brief -> prompts.independent(brief, attempt.findings()))
                        .toList(),
                TokenUsage.NONE);
    }

    private Draft pairs(Attempt attempt, ProblemPlan plan) throws InterruptedException {
        List<StatementBrief> briefs = plan.briefs();
        StatementPrompt first =
                prompts.correct(briefs.getFirst(), plan.errors(), attempt.findings());
        return switch (ask(attempt, List.of(first), TokenUsage.NONE)) {
            case Draft.Incomplete missing -> missing;
            case Draft.Complete(List<StatementAnswer> correct, TokenUsage used) ->
                    join(
                            correct,
                            ask(
                                    attempt,
                                    pairs(attempt, briefs, correct.getFirst().content()),
                                    used));
        };
    }

    private List<StatementPrompt> pairs(
            Attempt attempt, List<StatementBrief> briefs, String correct) {
        return briefs.stream()
                .skip(1)
                .map(brief -> prompts.pair(brief, correct, attempt.findings()))
                .toList();
    }

    /**
     * @param before tokens of an earlier round of calls, which count in whatever comes of this one
     */
    private Draft ask(Attempt attempt, List<StatementPrompt> asked, TokenUsage before)
            throws InterruptedException {
        List<Supplier<Reply>> waiting =
                asked.stream()
                        .<Supplier<Reply>>map(prompt -> () -> model.complete(prompt))
                        .toList();
        List<Reply> replies = calls.all(waiting, attempt.deadline());
        TokenUsage usage = replies.stream().map(Reply::usage).reduce(before, TokenUsage::plus);
        List<StatementAnswer> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            boolean corrected = asked.get(i).asksForCorrected();
            switch (ReplyReader.read(
                    replies.get(i), text -> AnswerReader.read(text, corrected), usage)) {
                case ReplyReader.Read.Answer(StatementAnswer answer) -> answers.add(answer);
                case ReplyReader.Read.Nothing(AttemptOutcome.Failed why) -> {
                    return new Draft.Incomplete(why);
                }
            }
        }
        return new Draft.Complete(answers, usage);
    }

    private static Draft join(List<StatementAnswer> correct, Draft distractors) {
        return switch (distractors) {
            case Draft.Incomplete missing -> missing;
            case Draft.Complete(List<StatementAnswer> answers, TokenUsage usage) -> {
                List<StatementAnswer> all = new ArrayList<>(correct);
                all.addAll(answers);
                yield new Draft.Complete(all, usage);
            }
        };
    }
}
