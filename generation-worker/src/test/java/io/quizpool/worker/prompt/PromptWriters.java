package io.quizpool.worker.prompt;

import io.quizpool.french.verb.VerbTable;

/** Makes prompt writers for tests in other rooms. */
public final class PromptWriters {

    private PromptWriters() {}

    /** One that knows these verbs. */
    public static PromptWriter over(VerbTable verbs) {
        return new PromptWriter(new VerbFacts(verbs));
    }
}
