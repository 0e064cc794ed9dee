package io.quizpool.worker.chatmodel;

/** Sends each question to a model on the path of its calls. */
record GuardedQuestionModel(QuestionModel model, CallPath path) implements QuestionModel {

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Reply answer(ModelQuestion question) {
        return path.make(() -> model.answer(question));
    }
}
