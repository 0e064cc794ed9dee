package io.quizpool.worker.chatmodel;

import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.prompt.StatementPrompt;

/** Sends each statement that a model is to write on the path of its calls. */
record GuardedChatModel(ChatModel model, CallPath path) implements ChatModel {

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ProblemSource source() {
        return model.source();
    }

    @Override
    public Reply complete(StatementPrompt prompt) {
        return path.make(() -> model.complete(prompt));
    }
}
