package io.quizpool.french.verb;

import org.jspecify.annotations.Nullable;

/** One construction that a verb admits. */
public sealed interface Frame {

    /** A construction that needs no further word to be named. */
    enum Plain implements Frame {
        INTRANSITIVE,
        COD,
        /** À + person, which becomes {@code lui, leur}. */
        COI,
        COD_COI,
        ATTRIBUTE,
        IMPERSONAL,
        CLAUSE_INDICATIVE,
        CLAUSE_SUBJUNCTIVE
    }

    /** A governed preposition with a noun that {@code lui, leur} cannot replace. */
    record Prepositional(String preposition) implements Frame {}

    /**
     * An infinitive.
     *
     * @param preposition {@code à} or {@code de}; null where the infinitive follows bare
     */
    record Infinitive(@Nullable String preposition) implements Frame {}
}
