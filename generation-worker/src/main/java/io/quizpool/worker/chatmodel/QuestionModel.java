package io.quizpool.worker.chatmodel;

/** A chat model that answers any question with JSON of the question's schema. */
public interface QuestionModel {

    /** The name under which its tokens and latencies are recorded. */
    String name();

    /**
     * Answers. Blocks until the reply is there; an interrupt ends the call early.
     *
     * @return the reply, or how the call failed: this method throws nothing that a model's failure
     *     could cause
     */
    Reply answer(ModelQuestion question);
}
