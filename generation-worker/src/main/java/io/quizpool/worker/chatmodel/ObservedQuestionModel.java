package io.quizpool.worker.chatmodel;

/** Gives each answer of a model its span and metrics. */
record ObservedQuestionModel(QuestionModel model, CallObservation observation)
        implements QuestionModel {

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Reply answer(ModelQuestion question) {
        return observation.of(() -> model.answer(question));
    }
}
