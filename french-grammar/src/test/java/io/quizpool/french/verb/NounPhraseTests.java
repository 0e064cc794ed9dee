package io.quizpool.french.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhraseTests {

    @ParameterizedTest
    @ValueSource(strings = {"les élèves", "les autres cyclistes", "l'enfant", "{ses} collègues"})
    void peopleWhomOnlyTheirDeterminerTellsApartMayBeEither(String french) {
        assertThat(phrase(french).epicene()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"le nouvel élève", "cette élève", "les invités", "{sa} sœur"})
    void wordsThatShowTheirGenderLeaveNoChoice(String french) {
        assertThat(phrase(french).epicene()).isFalse();
    }

    private static NounPhrase phrase(String french) {
        return new NounPhrase(french, Gender.MASCULINE, GrammaticalNumber.PLURAL, true, "somebody");
    }
}
