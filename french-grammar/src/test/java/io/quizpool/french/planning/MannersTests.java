package io.quizpool.french.planning;

import static io.quizpool.french.grammar.Polarity.AFFIRMATIVE;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.planning.PossibleOpenings.assertThatOpenings;

import org.junit.jupiter.api.Test;

class MannersTests {

    @Test
    void nobodyPlansToBrakeForNoReason() {
        assertThatOpenings("freiner", FUTUR_SIMPLE, AFFIRMATIVE).containsExactly("");
        assertThatOpenings("freiner", IMPERATIF, AFFIRMATIVE).isEmpty();
    }

    @Test
    void nobodyForbidsCare() {
        assertThatOpenings("nettoyer", "la cuisine", IMPERATIF, AFFIRMATIVE).contains("");
        assertThatOpenings("nettoyer", "la cuisine", IMPERATIF, NE_PAS).isEmpty();
    }
}
