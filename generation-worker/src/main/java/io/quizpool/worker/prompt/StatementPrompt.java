package io.quizpool.worker.prompt;

import io.quizpool.french.planning.StatementBrief;

/**
 * What a chat model is asked for one statement.
 *
 * @param system who the model is and how it answers; the same for every call, so that providers
 *     cache it
 * @param user this statement: facts, parameters, what to write
 * @param brief the same parameters, for a model that needs no words
 * @param asksForCorrected whether the answer must hold the sentence without its error too
 */
public record StatementPrompt(
        String system, String user, StatementBrief brief, boolean asksForCorrected) {

    /** The version of the prompts' wording; kept with every problem they led to. */
    public static final String VERSION = "2026-11-4";
}
