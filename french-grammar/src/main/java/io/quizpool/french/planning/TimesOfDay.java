package io.quizpool.french.planning;

import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.VerbKind;
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
    private static final Set<String> BY_NIGHT =
            Set.of("déjeuner", "dîner", "se coucher", "s'endormir");
    private static final Pattern SUN = Pattern.compile("soleil|coq");
    private static final Pattern STARS = Pattern.compile("étoiles|dîner");

    private static final Pattern DAYS =
            Pattern.compile(
                    "semaine|week-end|jours plus|dernier,|prochain,|Avant-hier|Après-demain|mois"
                            + "|[Ll]undi|[Dd]imanche|étonnant|Bientôt|essentiel|important"
                            + "|demain soir|Dans une heure");

    /** Over at once, and forgotten the next day. */
    private static final Set<String> FLEETING =
            Infinitives.listed(
                    """
                    accélérer accrocher ajouter casser s'allonger allumer s'approcher appuyer arrêter
                    s'asseoir asseoir attacher attraper avancer bâiller baisser balayer boire
                    bouger se~brosser brosser cacher se~cacher se~changer chauffer coller
                    se~coucher couper courir crier déplacer descendre se~déshabiller se~doucher
                    éclater s'éloigner enlever entrer envelopper éplucher s'essuyer essuyer
                    éteindre éternuer fermer fondre frapper freiner frotter garer se~garer
                    se~glisser goûter gratter se~gratter griller grimper habiller s'habiller
                    hacher hésiter hisser hurler klaxonner lâcher lancer laver se~laver lever
                    se~lever lustrer manger se~maquiller mélanger se~mettre mettre monter
                    mordre moudre mouiller murmurer nouer ôter ouvrir passer peser placer plier
                    poser pousser se~préparer ralentir ramasser se~raser rebattre réchauffer regarder
                    remplir respirer retirer se~retourner se~réveiller rire rougir saluer
                    sauter se~sécher sécher servir sonner sortir soulever sourire se~taire
                    tendre tenir tirer toucher tourner traverser verser vider
                    """);

    private static final Pattern DEADLINES =
            Pattern.compile("fin (de la semaine|du mois)|semaine prochaine");

    /** Done in passing: nobody gives themselves a week for it. */
    private static final Set<String> MINOR =
            Infinitives.listed(
                    """
                    accompagner accueillir apporter arriver arroser atterrir battre charger commander
                    coucher couvrir cueillir cuire cuisiner débarrasser décoller déjeuner demander
                    déposer dîner dire dissoudre échanger éconduire effacer emballer embrasser emmener
                    emporter emprunter enfermer forcer fouiller indiquer informer s'installer introduire
                    jeter libérer marquer mesurer montrer noter numéroter obliger ordonner partager
                    payer prendre se~préparer promener quitter ramener rattraper rebattre rejoindre
                    rentrer repasser répéter réveiller séparer
                    """);

    private static final Pattern MEALS = Pattern.compile("soupe|dessert|repas|table|verre");

    private static final Pattern HOURS = Pattern.compile("Dans une heure|À midi|demain soir");

    /** Takes days at least. */
    private static final Set<String> LONG =
            Infinitives.listed(
                    """
                    composer créer déménager étudier fabriquer négocier organiser réaliser rembourser
                    """);

    private static final Pattern GIVEN_DAY =
            Pattern.compile(
                    "(Demain|Demain matin|Après-demain|(Lundi|Dimanche) prochain|Ce soir),");

    private static final Pattern WEEKLY = Pattern.compile("Le (lundi|week-end|dimanche),");

    /** Done when there is need, on no day of the week. */
    private static final Set<String> OCCASIONAL =
            Infinitives.listed(
                    """
                    battre changer se~contenter couvrir créer débarrasser échanger éclairer effacer
                    emporter enfermer enregistrer épeler essayer fouiller héberger laisser marquer noter
                    se~passer prêter prévoir protéger rebattre rentrer réunir séparer
                    """);

    private TimesOfDay() {}

    /** Whether it takes so little that nobody would speak of its not being done. */
    static boolean trifling(Verb verb, Complement complement) {
        return FLEETING.contains(verb.infinitive())
                || MINOR.contains(verb.infinitive())
                || MEALS.matcher(things(complement)).find();
    }

    static boolean allow(Opening opening, Verb verb, Complement complement) {
        String time = opening.french();
        if (DAYS.matcher(time).find() && FLEETING.contains(verb.infinitive())) {
            return false;
        }
        String things = things(complement);
        if (DEADLINES.matcher(time).find()
                && (MINOR.contains(verb.infinitive()) || MEALS.matcher(things).find())) {
            return false;
        }
        if (WEEKLY.matcher(time).matches() && OCCASIONAL.contains(verb.infinitive())) {
            return false;
        }
        if (GIVEN_DAY.matcher(time).matches() && VerbKind.gradual(verb)) {
            return false;
        }
        if (HOURS.matcher(time).find()
                && (LONG.contains(verb.infinitive()) || VerbKind.gradual(verb))) {
            return false;
        }
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
