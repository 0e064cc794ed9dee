package io.quizpool.french.planning;

import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.SecondComplement;
import java.util.regex.Pattern;

/** How something is done, and whether anybody could mean it to be done so. */
final class Manners {

    private static final Pattern UNFORBIDDEN =
            Pattern.compile(
                    "avec (soin|attention|courage|prudence|patience|calme|tendresse|douceur"
                            + "|modération|respect|précaution|efficacité|sérieux|enthousiasme"
                            + "|courtoisie|plaisir|passion|le sourire|un sourire)"
                            + "|par (prudence|politesse)|avec difficulté|du fond du cœur");
    private static final Pattern AIMLESS =
            Pattern.compile("sans raison|pour rien|par maladresse|avec difficulté");

    private Manners() {}

    /** Nobody plans to brake for no reason, nor means to do something without care. */
    static boolean deliberate(SentenceBrief brief, Complement complement) {
        if (!(complement.other() instanceof SecondComplement.Phrase phrase)) {
            return true;
        }
        String manner = phrase.french();
        Pattern unmeant = brief.polarity().negated() ? UNFORBIDDEN : AIMLESS;
        return !unmeant.matcher(manner).matches();
    }
}
