package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Person;

/** The pronouns that a person brings along. */
public final class Pronouns {

    private Pronouns() {}

    /** The subject pronoun: {@code je}. */
    public static String subject(Person person) {
        return person.wire();
    }

    /** The reflexive clitic before a verb: {@code me}, {@code se}. */
    public static String reflexive(Person person) {
        return switch (person) {
            case JE -> "me";
            case TU -> "te";
            case IL, ELLE, ON, ILS, ELLES -> "se";
            case NOUS -> "nous";
            case VOUS -> "vous";
        };
    }

    /** The reflexive pronoun after a positive imperative: {@code toi}. */
    public static String stressed(Person person) {
        return person == Person.TU ? "toi" : reflexive(person);
    }
}
