package io.quizpool.french.sentence;

import io.quizpool.french.verb.English;
import io.quizpool.french.verb.Verb;

/**
 * {@code Il faut}, which English says of people: "we have to leave", "we need bread". The verb
 * table's "be necessary" would make no English sentence of either.
 */
final class EnglishNecessity {

    private static final English TO_DO = new English("have to", "had to", "had to");
    private static final English TO_HAVE = new English("need", "needed", "needed");

    private EnglishNecessity() {}

    static boolean expressedBy(Verb verb) {
        return verb.infinitive().equals("falloir");
    }

    /** The English verb that says what the clause's verb says. */
    static English meant(Clause clause) {
        if (!expressedBy(clause.verb())) {
            return clause.verb().english();
        }
        return clause.codForm().present() ? TO_HAVE : TO_DO;
    }
}
