package io.quizpool.french.error;

import io.quizpool.french.sentence.Wording;

/**
 * A sentence with one error in it.
 *
 * @param rule what the error offends against, in English, as a whole sentence
 */
record Flaw(Wording wording, String rule) {}
