package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clitic can stand for. */
public final class Antecedents {

    private Antecedents() {}

    /** The genders and numbers of whatever {@code clitic} can stand for. */
    public static Set<Agreement> of(String clitic) {
        return switch (clitic) {
            case "le", "la", "les", Token.HIDDEN_ARTICLE -> NounPhrases.ofDeterminer(clitic);
            case "lui" -> ofNumber(GrammaticalNumber.SINGULAR);
            case "leur" -> ofNumber(GrammaticalNumber.PLURAL);
            default -> Agreement.all();
        };
    }

    private static Set<Agreement> ofNumber(GrammaticalNumber number) {
        return Agreement.all().stream()
                .filter(agreement -> agreement.number() == number)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it can stand for what the question states; anything can where it states nothing. */
    public static boolean possible(Stated stated, String clitic) {
        Agreement antecedent =
                CliticWords.DIRECT.contains(clitic) ? stated.direct() : stated.indirect();
        return antecedent == null || of(clitic).contains(antecedent);
    }
}
