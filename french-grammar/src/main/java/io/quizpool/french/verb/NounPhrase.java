package io.quizpool.french.verb;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.regex.Pattern;

/**
 * A noun phrase with its determiner.
 *
 * @param french may hold a possessive bound to the subject: <code>{son}</code>, <code>{sa}</code>
 *     or <code>{ses}</code>
 * @param human whether it stands for a person
 * @param english the phrase as it stands after the English verb; <code>{his}</code> is bound to the
 *     subject
 */
public record NounPhrase(
        String french, Gender gender, GrammaticalNumber number, boolean human, String english) {

    private static final Pattern EPICENE =
            Pattern.compile(
                    "(les |ces |des |l'|\\{son} |\\{sa} |\\{ses} )(deux |autres )?"
                            + "(élève|touriste|collègue|enfant|cycliste|adversaire|journaliste"
                            + "|artiste|malade)s?\\b.*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Whether men and women are called so alike, as in {@code les élèves}. */
    public boolean epicene() {
        return EPICENE.matcher(french).matches();
    }
}
