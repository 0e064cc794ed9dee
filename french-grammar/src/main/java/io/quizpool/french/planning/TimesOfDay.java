package io.quizpool.french.planning;

import io.quizpool.french.sentence.Opening;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Set;
import java.util.regex.Pattern;

/** What people do at one time of the day only: nobody wakes up in the evening. */
final class TimesOfDay {

    private static final Set<String> BY_DAY = Set.of("se réveiller", "déjeuner");
    private static final Set<String> BY_NIGHT = Set.of("dîner", "se coucher", "s'endormir");
    private static final Pattern SUN = Pattern.compile("soleil|coq");
    private static final Pattern STARS = Pattern.compile("étoiles|dîner");

    private TimesOfDay() {}

    static boolean allow(Opening opening, Verb verb, Complement complement) {
        String time = opening.french();
        String things = things(complement);
        if (time.endsWith("oir,") && !time.startsWith("D'ici")) {
            return !BY_DAY.contains(verb.infinitive()) && !SUN.matcher(things).find();
        }
        return !(time.contains("atin") || time.equals("À midi,"))
                || !(BY_NIGHT.contains(verb.infinitive()) || STARS.matcher(things).find());
    }

    private static String things(Complement complement) {
        NounPhrase object = complement.cod();
        String other =
                complement.other() instanceof SecondComplement.Phrase phrase ? phrase.french() : "";
        return (object == null ? "" : object.french()) + " " + other;
    }
}
