package io.quizpool.worker.chatmodel;

import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.prompt.StatementPrompt;

/** Whoever writes the statements: a language model behind HTTP, or the built-in composer. */
public interface ChatModel {

    /** The name under which its tokens and latencies are recorded. */
    String name();

    /** What a problem written by it says of its origin. */
    ProblemSource source();

    /**
     * Writes one statement. Blocks until the reply is there; an interrupt ends the call early.
     *
     * @return the reply, or how the call failed: this method throws nothing that a model's failure
     *     could cause
     */
    Reply complete(StatementPrompt prompt);
}
