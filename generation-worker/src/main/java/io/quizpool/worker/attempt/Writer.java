package io.quizpool.worker.attempt;

/** Who writes the problem of an attempt. */
public enum Writer {
    /** The configured chat model. */
    MODEL,
    /** The built-in composer, in place of a language model that failed. */
    COMPOSER
}
