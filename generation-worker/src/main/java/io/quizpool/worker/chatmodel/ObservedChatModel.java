package io.quizpool.worker.chatmodel;

import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.prompt.StatementPrompt;

/** Gives each statement that a model writes its span and metrics. */
record ObservedChatModel(ChatModel model, CallObservation observation) implements ChatModel {

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
        return observation.of(() -> model.complete(prompt));
    }
}
