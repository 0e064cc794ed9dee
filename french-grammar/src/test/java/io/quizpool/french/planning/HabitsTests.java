package io.quizpool.french.planning;

import static io.quizpool.french.grammar.Polarity.AFFIRMATIVE;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PLUS_QUE_PARFAIT;
import static io.quizpool.french.planning.PossibleOpenings.assertThatOpenings;

import org.junit.jupiter.api.Test;

class HabitsTests {

    @Test
    void onlyWhatCouldHappenAgainHasNotHappenedSince() {
        assertThatOpenings("manger", "{ses} légumes", PLUS_QUE_PARFAIT, NE_PLUS)
                .contains("Depuis ce jour-là,");
        assertThatOpenings("acquérir", "cette habitude", PLUS_QUE_PARFAIT, NE_PLUS).isEmpty();
        assertThatOpenings("résoudre", "ce problème", PASSE_COMPOSE, NE_PLUS).isEmpty();
    }

    @Test
    void nobodyNeverGetsUpAndNobodyNeverDoesWhatIsDoneOnce() {
        assertThatOpenings("se lever", PASSE_COMPOSE, NE_JAMAIS).isEmpty();
        assertThatOpenings("rentrer", PASSE_COMPOSE, NE_JAMAIS).isEmpty();
        assertThatOpenings("résoudre", "ce problème", PASSE_COMPOSE, NE_JAMAIS).isEmpty();
        assertThatOpenings("manger", "{ses} légumes", PASSE_COMPOSE, NE_PAS).isNotEmpty();
        assertThatOpenings("nourrir", "{ses} lapins", PASSE_COMPOSE, NE_JAMAIS)
                .contains("Jusqu'à présent,");
    }

    @Test
    void nobodyIsSeenInTheMiddleOfAnInstant() {
        assertThatOpenings("résoudre", "ce problème", IMPARFAIT, AFFIRMATIVE).isEmpty();
        assertThatOpenings("éplucher", "les pommes de terre", IMPARFAIT, AFFIRMATIVE)
                .contains("À ce moment-là,");
    }
}
