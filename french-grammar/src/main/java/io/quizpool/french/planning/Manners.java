package io.quizpool.french.planning;

import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.SecondComplement;
import java.util.regex.Pattern;

/** How something is done, and whether anybody could mean it to be done so. */
final class Manners {

    private static final Pattern UNFORBIDDEN =
            Pattern.compile(
                    "avec (soin|verve|attention|courage|prudence|patience|calme|tendresse|douceur"
                            + "|modération|respect|précaution|efficacité|sérieux|enthousiasme"
                            + "|courtoisie|plaisir|passion|le sourire|un sourire)"
                            + "|par (prudence|politesse)|avec difficulté"
                            + "|du fond du cœur|du bout des doigts|au passage piéton|dans un mouchoir");
    private static final Pattern AIMLESS =
            Pattern.compile("sans raison|sans effort|pour rien|par maladresse|avec difficulté");

    /** A denial would seem to deny the lack, the cause or the motive instead of the verb. */
    private static final Pattern UNDENIED =
            Pattern.compile(
                    "(sans|à cause|grâce|par (politesse|prudence|maladresse)|pour rien)\\b");

    private Manners() {}

    static boolean deniable(String manner) {
        return !UNDENIED.matcher(manner).lookingAt() && !UNFORBIDDEN.matcher(manner).matches();
    }

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
