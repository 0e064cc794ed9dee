package io.quizpool.worker.prompt;

import io.quizpool.french.French;

/** Makes prompt writers for tests in other rooms. */
public final class PromptWriters {

    private PromptWriters() {}

    /** One that knows these verbs, and what a learner is told of their sentences. */
    public static PromptWriter over(French french) {
        return new PromptWriter(
                new VerbFacts(french.verbs()),
                french.questions(),
                french.composer(),
                french.errors());
    }
}
