package io.quizpool.worker.attempt;

import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.prompt.StatementPrompt;
import java.util.stream.IntStream;

/** Answers the prompts of a recording with what was recorded. */
record RecordedModel(Recording recording) implements ChatModel {

    @Override
    public String name() {
        return "recorded-" + recording.model();
    }

    @Override
    public ProblemSource source() {
        return ProblemSource.LLM;
    }

    @Override
    public Reply complete(StatementPrompt prompt) {
        int call =
                IntStream.range(0, recording.briefs().size())
                        .filter(i -> same(recording.briefs().get(i), prompt.brief()))
                        .findFirst()
                        .orElseThrow();
        return new Reply.Answered(recording.completions().get(call), TokenUsage.NONE);
    }

    /** Independent sentences vary with the tables, and so do their briefs. */
    private static boolean same(StatementBrief recorded, StatementBrief asked) {
        return recorded.error() == asked.error() && recorded.variant() == asked.variant();
    }
}
