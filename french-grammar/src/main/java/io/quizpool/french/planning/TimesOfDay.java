package io.quizpool.french.planning;

import io.quizpool.french.sentence.Opening;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people do at one time of the day only: nobody wakes up in the evening, or remembers next
 * week that they sat down.
 */
final class TimesOfDay {

    private static final Set<String> BY_DAY = Set.of("se réveiller", "déjeuner");
    private static final Set<String> BY_NIGHT = Set.of("dîner", "se coucher", "s'endormir");
    private static final Pattern SUN = Pattern.compile("soleil|coq");
    private static final Pattern STARS = Pattern.compile("étoiles|dîner");

    private static final Pattern DAYS =
            Pattern.compile(
                    "semaine|week-end|jours plus|dernier,|prochain,|Avant-hier|Après-demain|mois"
                            + "|[Ll]undi|[Dd]imanche|étonnant|Bientôt|Finalement");

    /** Over at once, and forgotten the next day. */
    private static final Set<String> FLEETING =
            Infinitives.listed(
                    """
                    accélérer ajouter allumer s'allonger appuyer s'approcher asseoir s'asseoir
                    attacher attraper avancer bâiller baisser boire bouger brosser se~brosser cacher
                    se~cacher se~changer se~coucher courir crier déplacer descendre éclater se~déshabiller
                    se~doucher s'éloigner entrer enlever essuyer s'essuyer éteindre éternuer fermer
                    frapper freiner frotter garer se~garer se~glisser goûter gratter se~gratter
                    grimper habiller s'habiller hésiter hisser hurler klaxonner lâcher lancer laver se~laver lever
                    se~lever manger se~maquiller mettre se~mettre monter mordre mouiller murmurer
                    nouer ôter ouvrir passer peser placer plier poser pousser ralentir ramasser
                    se~raser regarder remplir respirer retirer se~retourner se~réveiller rire
                    rougir saluer sauter sécher se~sécher sonner sortir soulever sourire se~taire
                    tendre tenir tirer toucher tourner traverser verser
                    """);

    private TimesOfDay() {}

    static boolean allow(Opening opening, Verb verb, Complement complement) {
        String time = opening.french();
        if (DAYS.matcher(time).find() && FLEETING.contains(verb.infinitive())) {
            return false;
        }
        String things = things(complement);
        if (time.endsWith("oir,") && !time.startsWith("D'ici")) {
            return !BY_DAY.contains(verb.infinitive()) && !SUN.matcher(things).find();
        }
        return !(time.contains("atin") || time.contains("midi"))
                || !(BY_NIGHT.contains(verb.infinitive()) || STARS.matcher(things).find());
    }

    private static String things(Complement complement) {
        NounPhrase object = complement.cod();
        String other =
                complement.other() instanceof SecondComplement.Phrase phrase ? phrase.french() : "";
        return (object == null ? "" : object.french()) + " " + other;
    }
}
