package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Tense;

/** One thing that a written word can be as a form of a verb. */
public sealed interface Reading {

    /** The bare infinitive of the verb. */
    String infinitive();

    /**
     * A finite form of a simple tense.
     *
     * @param person 1, 2 or 3
     */
    record Finite(String infinitive, Tense tense, int person, GrammaticalNumber number)
            implements Reading {}

    /** A past participle; one that is the same in several genders or numbers has a reading each. */
    record PastParticiple(String infinitive, Gender gender, GrammaticalNumber number)
            implements Reading {}

    /** The infinitive itself. */
    record Infinitive(String infinitive) implements Reading {}
}
