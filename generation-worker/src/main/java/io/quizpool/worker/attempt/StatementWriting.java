package io.quizpool.worker.attempt;

import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.prompt.PromptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the statements of a problem written. Minimal pairs need the correct sentence before the
 * distractors can be asked for; independent sentences are all asked for at once.
 */
@Component
class StatementWriting {

    /** What the calls of one attempt led to. */
    sealed interface Draft {

        /** Every statement, the correct one first, in the order of the plan's briefs. */
        record Complete(List<StatementAnswer> answers, TokenUsage usage) implements Draft {}

        /** At least one statement is missing. */
        record Incomplete(AttemptOutcome why) implements Draft {}
    }

    private final PromptWriter prompts;
    private final ChatModel model;
    private final ModelCalls calls;

    StatementWriting(PromptWriter prompts, ChatModel model, ModelCalls calls) {
        this.prompts = prompts;
        this.model = model;
        this.calls = calls;
    }

    Draft write(Attempt attempt, ProblemPlan plan) throws InterruptedException {
        List<StatementBrief> briefs = plan.briefs();
        if (attempt.claim().spec().strategy() == GenerationStrategy.PARALLEL) {
            return ask(attempt, briefs, null);
        }
        Draft first = ask(attempt, briefs.subList(0, 1), null);
        return switch (first) {
            case Draft.Incomplete missing -> missing;
            case Draft.Complete(List<StatementAnswer> correct, TokenUsage usage) ->
                    join(
                            correct,
                            usage,
                            ask(
                                    attempt,
                                    briefs.subList(1, briefs.size()),
                                    correct.getFirst().content()));
        };
    }

    private Draft ask(Attempt attempt, List<StatementBrief> briefs, @Nullable String correct)
            throws InterruptedException {
        List<Supplier<Reply>> asked =
                briefs.stream()
                        .map(brief -> prompts.write(brief, correct, attempt.findings()))
                        .<Supplier<Reply>>map(prompt -> () -> model.complete(prompt))
                        .toList();
        List<Reply> replies = calls.all(asked, attempt.deadline());
        TokenUsage usage =
                replies.stream().map(Reply::usage).reduce(TokenUsage.NONE, TokenUsage::plus);
        List<StatementAnswer> answers = new ArrayList<>();
        for (Reply reply : replies) {
            switch (ReplyReader.read(reply, AnswerReader::read, usage)) {
                case ReplyReader.Read.Answer(StatementAnswer answer) -> answers.add(answer);
                case ReplyReader.Read.Nothing(AttemptOutcome.Failed why) -> {
                    return new Draft.Incomplete(why);
                }
            }
        }
        return new Draft.Complete(answers, usage);
    }

    private static Draft join(List<StatementAnswer> correct, TokenUsage usage, Draft distractors) {
        return switch (distractors) {
            case Draft.Incomplete(AttemptOutcome why) ->
                    new Draft.Incomplete(ReplyReader.adding(usage, why));
            case Draft.Complete(List<StatementAnswer> answers, TokenUsage more) -> {
                List<StatementAnswer> all = new ArrayList<>(correct);
                all.addAll(answers);
                yield new Draft.Complete(all, usage.plus(more));
            }
        };
    }
}
