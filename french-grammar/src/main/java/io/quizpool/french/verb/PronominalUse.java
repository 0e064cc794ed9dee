package io.quizpool.french.verb;

/** Whether a line of the verb table has, or is, a use with {@code se}. */
public enum PronominalUse {
    /** No {@code se} use exists. */
    NEVER,
    /** A bare verb that a reflexive, reciprocal or passive {@code se} may join. */
    POSSIBLE,
    /** The {@code se} use itself, beside a bare verb of related sense. */
    OCCASIONAL,
    /** The {@code se} use itself; the bare verb does not exist or means something else. */
    ESSENTIAL
}
