package io.quizpool.french.planning;

import static io.quizpool.french.grammar.Polarity.AFFIRMATIVE;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Tense.FUTUR_ANTERIEUR;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static io.quizpool.french.grammar.Tense.PLUS_QUE_PARFAIT;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.planning.PossibleOpenings.assertThatOpenings;

import org.junit.jupiter.api.Test;

class TimesOfDayTests {

    @Test
    void onlyWhatGetsDoneIsDoneByADate() {
        assertThatOpenings("écrire", "une lettre", FUTUR_ANTERIEUR, AFFIRMATIVE)
                .contains("D'ici demain soir,", "Dans une heure,");
        assertThatOpenings("attendre", "le bus", FUTUR_ANTERIEUR, AFFIRMATIVE).isEmpty();
        assertThatOpenings("crier", "la réponse", FUTUR_ANTERIEUR, AFFIRMATIVE).isEmpty();
        assertThatOpenings("écrire", "une lettre", FUTUR_ANTERIEUR, NE_PAS).contains("D'ici là,");
        assertThatOpenings("gérer", "une équipe", PLUS_QUE_PARFAIT, AFFIRMATIVE)
                .doesNotContain("À midi,");
    }

    @Test
    void whatTakesItsTimeHappensOnNoGivenDay() {
        assertThatOpenings("grossir", PASSE_SIMPLE, AFFIRMATIVE)
                .contains("")
                .doesNotContain("Quelques jours plus tard,", "Le lendemain,", "Ce matin-là,");
        assertThatOpenings("couler", PASSE_SIMPLE, AFFIRMATIVE)
                .containsExactly("Pendant des années,");
    }

    @Test
    void nobodyTakesAWeekForATrifleOrAnHourForALongWork() {
        assertThatOpenings("éplucher", "la carotte", FUTUR_ANTERIEUR, AFFIRMATIVE)
                .contains("D'ici là,")
                .doesNotContain("D'ici la fin de la semaine,", "Avant la fin du mois,");
        assertThatOpenings("étudier", "l'histoire", FUTUR_ANTERIEUR, AFFIRMATIVE)
                .contains("D'ici là,")
                .doesNotContain("Dans une heure,", "D'ici demain soir,");
    }

    @Test
    void sundayIsForWhatPeopleDoAtHome() {
        assertThatOpenings("cuisiner", "les légumes du jardin", PRESENT, AFFIRMATIVE)
                .contains("Le week-end,");
        assertThatOpenings("se prévaloir", PRESENT, AFFIRMATIVE)
                .contains("D'habitude,")
                .doesNotContain("Le week-end,", "Le lundi,");
        assertThatOpenings("se laver", "les mains", PRESENT, AFFIRMATIVE)
                .doesNotContain("Le week-end,", "Le lundi,");
    }

    @Test
    void nobodyHasItInADiaryToSlowDown() {
        assertThatOpenings("ralentir", FUTUR_SIMPLE, NE_PAS).doesNotContain("Demain,");
        assertThatOpenings("rire", FUTUR_SIMPLE, AFFIRMATIVE)
                .contains("")
                .doesNotContain("Demain,");
        assertThatOpenings("jardiner", FUTUR_SIMPLE, AFFIRMATIVE).contains("Demain,");
    }

    @Test
    void nobodyWakesUpInTheEvening() {
        assertThatOpenings("se réveiller", PASSE_COMPOSE, AFFIRMATIVE)
                .contains("Hier,", "Ce matin,")
                .doesNotContain("Hier soir,");
        assertThatOpenings("planter", "les tomates", PASSE_COMPOSE, AFFIRMATIVE)
                .doesNotContain("Hier soir,");
        assertThatOpenings("observer", "les étoiles", PASSE_COMPOSE, AFFIRMATIVE)
                .contains("Hier soir,")
                .doesNotContain("Ce matin,");
    }

    @Test
    void nobodyRemembersNextWeekThatTheySatDown() {
        assertThatOpenings("s'asseoir", PASSE_COMPOSE, AFFIRMATIVE)
                .contains("Ce matin,")
                .doesNotContain("La semaine dernière,", "Lundi dernier,");
    }
}
