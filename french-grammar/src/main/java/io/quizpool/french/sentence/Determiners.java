package io.quizpool.french.sentence;

import io.quizpool.french.conjugation.Elision;
import java.util.List;

/** What the determiner at the head of a noun phrase does. */
public final class Determiners {

    private static final List<String> PARTITIVE =
            List.of("un ", "une ", "des ", "du ", "de la ", "de l'");
    private static final List<String> DEFINITE =
            List.of(
                    "le ", "la ", "l'", "les ", "ce ", "cet ", "cette ", "ces ", "{son} ", "{sa} ",
                    "{ses} ");

    private Determiners() {}

    /** A direct object under a negation: {@code du pain} becomes {@code de pain}. */
    public static String negated(String object) {
        return PARTITIVE.stream()
                .filter(object::startsWith)
                .findFirst()
                .map(head -> Elision.join("de", object.substring(head.length())))
                .orElse(object);
    }

    /** Whether {@code le, la, les} can stand for a phrase: it names something definite. */
    public static boolean definite(String phrase) {
        return DEFINITE.stream().anyMatch(phrase::startsWith);
    }
}
