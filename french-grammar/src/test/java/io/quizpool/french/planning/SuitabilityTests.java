package io.quizpool.french.planning;

import static io.quizpool.french.grammar.Polarity.AFFIRMATIVE;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.Openings;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuitabilityTests {

    private static final VerbTable VERBS = VerbTable.load();
    private static final Openings OPENINGS = Openings.load();

    @Test
    void onlyWhatGetsDoneIsDoneByADate() {
        assertThat(openings("écrire", "une lettre", Tense.FUTUR_ANTERIEUR, AFFIRMATIVE))
                .contains("D'ici demain soir,", "Dans une heure,");
        assertThat(openings("attendre", "le bus", Tense.FUTUR_ANTERIEUR, AFFIRMATIVE)).isEmpty();
        assertThat(openings("crier", "la réponse", Tense.FUTUR_ANTERIEUR, AFFIRMATIVE)).isEmpty();
        assertThat(openings("écrire", "une lettre", Tense.FUTUR_ANTERIEUR, NE_PAS))
                .contains("D'ici là,");
        assertThat(openings("gérer", "une équipe", Tense.PLUS_QUE_PARFAIT, AFFIRMATIVE))
                .doesNotContain("À midi,");
    }

    @Test
    void onlyWhatCouldHappenAgainHasNotHappenedSince() {
        assertThat(openings("manger", "{ses} légumes", Tense.PLUS_QUE_PARFAIT, NE_PLUS))
                .contains("Depuis ce jour-là,");
        assertThat(openings("acquérir", "cette habitude", Tense.PLUS_QUE_PARFAIT, NE_PLUS))
                .isEmpty();
        assertThat(openings("résoudre", "ce problème", Tense.PASSE_COMPOSE, NE_PLUS)).isEmpty();
    }

    @Test
    void nobodyPlansAnAccident() {
        assertThat(openings("glisser", "", Tense.FUTUR_SIMPLE, AFFIRMATIVE))
                .containsExactly("Tôt ou tard,");
        assertThat(openings("glisser", "", Tense.PRESENT, AFFIRMATIVE))
                .doesNotContain("D'habitude,", "Le lundi,", "Le week-end,");
    }

    @Test
    void whatTakesItsTimeHappensOnNoGivenDay() {
        assertThat(openings("grossir", "", Tense.PASSE_SIMPLE, AFFIRMATIVE))
                .contains("")
                .doesNotContain("Quelques jours plus tard,", "Le lendemain,", "Ce matin-là,");
        assertThat(openings("couler", "", Tense.PASSE_SIMPLE, AFFIRMATIVE))
                .containsExactly("Pendant des années,");
    }

    @Test
    void nobodyTakesAWeekForATrifleOrAnHourForALongWork() {
        assertThat(openings("éplucher", "la carotte", Tense.FUTUR_ANTERIEUR, AFFIRMATIVE))
                .contains("D'ici là,")
                .doesNotContain("D'ici la fin de la semaine,", "Avant la fin du mois,");
        assertThat(openings("étudier", "l'histoire", Tense.FUTUR_ANTERIEUR, AFFIRMATIVE))
                .contains("D'ici là,")
                .doesNotContain("Dans une heure,", "D'ici demain soir,");
    }

    @Test
    void theWeatherHasNotCeased() {
        assertThat(openings("pleuvoir", "", Tense.IMPARFAIT, AFFIRMATIVE))
                .containsExactly("À cette époque,");
    }

    @Test
    void sundayIsForWhatPeopleDoAtHome() {
        assertThat(openings("cuisiner", "les légumes du jardin", Tense.PRESENT, AFFIRMATIVE))
                .contains("Le week-end,");
        assertThat(openings("se prévaloir", "", Tense.PRESENT, AFFIRMATIVE))
                .contains("D'habitude,")
                .doesNotContain("Le week-end,", "Le lundi,");
        assertThat(openings("se laver", "les mains", Tense.PRESENT, AFFIRMATIVE))
                .doesNotContain("Le week-end,", "Le lundi,");
    }

    @Test
    void nobodyHasItInADiaryToSlowDown() {
        assertThat(openings("ralentir", "", Tense.FUTUR_SIMPLE, NE_PAS)).doesNotContain("Demain,");
        assertThat(openings("rire", "", Tense.FUTUR_SIMPLE, AFFIRMATIVE))
                .contains("")
                .doesNotContain("Demain,");
        assertThat(openings("jardiner", "", Tense.FUTUR_SIMPLE, AFFIRMATIVE)).contains("Demain,");
    }

    @Test
    void nobodyWakesUpInTheEvening() {
        assertThat(openings("se réveiller", "", Tense.PASSE_COMPOSE, AFFIRMATIVE))
                .contains("Hier,", "Ce matin,")
                .doesNotContain("Hier soir,");
        assertThat(openings("planter", "les tomates", Tense.PASSE_COMPOSE, AFFIRMATIVE))
                .doesNotContain("Hier soir,");
        assertThat(openings("observer", "les étoiles", Tense.PASSE_COMPOSE, AFFIRMATIVE))
                .contains("Hier soir,")
                .doesNotContain("Ce matin,");
    }

    @Test
    void nobodyForbidsWhatIsWelcome() {
        assertThat(openings("remercier", "{ses} amis", Tense.IMPERATIF, AFFIRMATIVE)).contains("");
        assertThat(openings("remercier", "{ses} amis", Tense.IMPERATIF, NE_PAS)).isEmpty();
    }

    @Test
    void nobodyPlansToBrakeForNoReason() {
        assertThat(openings("freiner", "", Tense.FUTUR_SIMPLE, AFFIRMATIVE)).containsExactly("");
        assertThat(openings("freiner", "", Tense.IMPERATIF, AFFIRMATIVE)).isEmpty();
    }

    @Test
    void onlyWhatCouldDoHarmIsForbiddenForGood() {
        assertThat(openings("jeter", "les papiers", Tense.IMPERATIF, NE_JAMAIS)).isNotEmpty();
        assertThat(openings("regarder", "les oiseaux", Tense.IMPERATIF, NE_JAMAIS)).isEmpty();
    }

    @Test
    void nobodyForbidsCare() {
        assertThat(openings("nettoyer", "la cuisine", Tense.IMPERATIF, AFFIRMATIVE)).contains("");
        assertThat(openings("nettoyer", "la cuisine", Tense.IMPERATIF, NE_PAS)).isEmpty();
    }

    @Test
    void nobodyNeverGetsUpAndNobodyNeverDoesWhatIsDoneOnce() {
        assertThat(openings("se lever", "", Tense.PASSE_COMPOSE, NE_JAMAIS)).isEmpty();
        assertThat(openings("rentrer", "", Tense.PASSE_COMPOSE, NE_JAMAIS)).isEmpty();
        assertThat(openings("résoudre", "ce problème", Tense.PASSE_COMPOSE, NE_JAMAIS)).isEmpty();
        assertThat(openings("manger", "{ses} légumes", Tense.PASSE_COMPOSE, NE_PAS)).isNotEmpty();
        assertThat(openings("nourrir", "{ses} lapins", Tense.PASSE_COMPOSE, NE_JAMAIS))
                .contains("Jusqu'à présent,");
    }

    @Test
    void nobodyRemembersNextWeekThatTheySatDown() {
        assertThat(openings("s'asseoir", "", Tense.PASSE_COMPOSE, AFFIRMATIVE))
                .contains("Ce matin,")
                .doesNotContain("La semaine dernière,", "Lundi dernier,");
    }

    @Test
    void nobodyIsSeenInTheMiddleOfAnInstant() {
        assertThat(openings("résoudre", "ce problème", Tense.IMPARFAIT, AFFIRMATIVE)).isEmpty();
        assertThat(openings("éplucher", "les pommes de terre", Tense.IMPARFAIT, AFFIRMATIVE))
                .contains("À ce moment-là,");
    }

    @Test
    void onlyPeopleSurprise() {
        assertThat(openings("couler", "", Tense.SUBJONCTIF, AFFIRMATIVE))
                .contains("Il est possible que")
                .doesNotContain("Il est étonnant que");
    }

    @Test
    void onlyWhatIsWelcomeIsMissed() {
        assertThat(openings("téléphoner", "", Tense.SUBJONCTIF_PASSE, NE_PAS))
                .contains("Il est dommage que");
        assertThat(openings("mordre", "", Tense.SUBJONCTIF_PASSE, NE_PAS))
                .doesNotContain("Il est dommage que", "Je regrette que");
    }

    @Test
    void theEvidentIsNoPity() {
        assertThat(openings("comprendre", "la question", Tense.SUBJONCTIF, AFFIRMATIVE))
                .contains("Il est possible que")
                .doesNotContain("Il est dommage que");
    }

    @Test
    void noConditionMakesAReproachOfAnObligation() {
        assertThat(openings("falloir", "", Tense.CONDITIONNEL_PASSE, NE_PAS)).isEmpty();
        assertThat(openings("devoir", "", Tense.CONDITIONNEL_PASSE, NE_PAS)).isEmpty();
        assertThat(openings("falloir", "une clé", Tense.CONDITIONNEL_PASSE, NE_PAS))
                .contains("Dans ce cas,");
        assertThat(openings("falloir", "", Tense.CONDITIONNEL_PASSE, AFFIRMATIVE))
                .contains("Dans ce cas,");
    }

    @Test
    void nobodyWondersAtWhatNeverHappens() {
        assertThat(openings("nuire", "", Tense.SUBJONCTIF, NE_JAMAIS)).isEmpty();
        assertThat(openings("nuire", "", Tense.SUBJONCTIF_PASSE, NE_JAMAIS)).isEmpty();
        assertThat(openings("nuire", "", Tense.SUBJONCTIF, AFFIRMATIVE))
                .contains("Il est étonnant que");
        assertThat(openings("venir", "", Tense.SUBJONCTIF, NE_JAMAIS))
                .containsExactly("Il est dommage que");
    }

    /** What may stand before the sentence with this object, or with the verb's last complement. */
    private static List<String> openings(
            String infinitive, String object, Tense tense, Polarity polarity) {
        Verb verb = VERBS.find(infinitive).orElseThrow();
        Complement complement =
                VERBS.complements(verb).stream()
                        .filter(each -> object.isEmpty() || has(each, object))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        SentenceBrief brief =
                new SentenceBrief(
                        infinitive,
                        tense,
                        Person.ELLE,
                        Gender.FEMININE,
                        polarity,
                        object.isEmpty() ? ObjectForm.ABSENT : ObjectForm.NOUN,
                        ObjectForm.ABSENT,
                        DifficultyLevel.ADVANCED,
                        "eng",
                        0);
        return OPENINGS.before(tense, polarity).stream()
                .filter(opening -> Suitability.of(opening, brief, verb, complement))
                .map(Opening::french)
                .toList();
    }

    private static boolean has(Complement complement, String object) {
        return complement.cod() != null && complement.cod().french().equals(object);
    }
}
