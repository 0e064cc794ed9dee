package io.quizpool.french.planning;

import static io.quizpool.french.grammar.Polarity.AFFIRMATIVE;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Tense.CONDITIONNEL_PASSE;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF_PASSE;
import static io.quizpool.french.planning.PossibleOpenings.assertThatOpenings;

import org.junit.jupiter.api.Test;

class SuitabilityTests {

    @Test
    void nobodyPlansAnAccident() {
        assertThatOpenings("glisser", FUTUR_SIMPLE, AFFIRMATIVE).containsExactly("Tôt ou tard,");
        assertThatOpenings("glisser", PRESENT, AFFIRMATIVE)
                .doesNotContain("D'habitude,", "Le lundi,", "Le week-end,");
    }

    @Test
    void theWeatherHasNotCeased() {
        assertThatOpenings("pleuvoir", IMPARFAIT, AFFIRMATIVE).containsExactly("À cette époque,");
    }

    @Test
    void nobodyForbidsWhatIsWelcome() {
        assertThatOpenings("remercier", "{ses} amis", IMPERATIF, AFFIRMATIVE).contains("");
        assertThatOpenings("remercier", "{ses} amis", IMPERATIF, NE_PAS).isEmpty();
    }

    @Test
    void onlyWhatCouldDoHarmIsForbiddenForGood() {
        assertThatOpenings("jeter", "les papiers", IMPERATIF, NE_JAMAIS).isNotEmpty();
        assertThatOpenings("regarder", "les oiseaux", IMPERATIF, NE_JAMAIS).isEmpty();
    }

    @Test
    void onlyPeopleSurprise() {
        assertThatOpenings("couler", SUBJONCTIF, AFFIRMATIVE)
                .contains("Il est possible que")
                .doesNotContain("Il est étonnant que");
    }

    @Test
    void onlyWhatIsWelcomeIsMissed() {
        assertThatOpenings("téléphoner", SUBJONCTIF_PASSE, NE_PAS).contains("Il est dommage que");
        assertThatOpenings("mordre", SUBJONCTIF_PASSE, NE_PAS)
                .doesNotContain("Il est dommage que", "Je regrette que");
    }

    @Test
    void theEvidentIsNoPity() {
        assertThatOpenings("comprendre", "la question", SUBJONCTIF, AFFIRMATIVE)
                .contains("Il est possible que")
                .doesNotContain("Il est dommage que");
    }

    @Test
    void noConditionMakesAReproachOfAnObligation() {
        assertThatOpenings("falloir", CONDITIONNEL_PASSE, NE_PAS).isEmpty();
        assertThatOpenings("devoir", CONDITIONNEL_PASSE, NE_PAS).isEmpty();
        assertThatOpenings("falloir", "une clé", CONDITIONNEL_PASSE, NE_PAS)
                .contains("Dans ce cas,");
        assertThatOpenings("falloir", CONDITIONNEL_PASSE, AFFIRMATIVE).contains("Dans ce cas,");
    }

    @Test
    void nobodyWondersAtWhatNeverHappens() {
        assertThatOpenings("nuire", SUBJONCTIF, NE_JAMAIS).isEmpty();
        assertThatOpenings("nuire", SUBJONCTIF_PASSE, NE_JAMAIS).isEmpty();
        assertThatOpenings("nuire", SUBJONCTIF, AFFIRMATIVE).contains("Il est étonnant que");
        assertThatOpenings("venir", SUBJONCTIF, NE_JAMAIS).containsExactly("Il est dommage que");
    }
}
