package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundTenseTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ELLE,  Elle est allée au marché.
                    NOUS,  Nous sommes allés au marché.
                    ELLES, Elles sont allées au marché.
                    ON,    On est allé au marché.
                    """)
    void theParticipleOfAnEtreVerbAgreesWithItsSubject(Person person, String french) {
        assertThat(
                        Sketch.of("aller", Tense.PASSE_COMPOSE, person)
                                .second(Kind.Y, TO_MARKET)
                                .french())
                .isEqualTo(french);
    }

    @Test
    void theParticipleOfAnAvoirVerbAgreesWithAnObjectBeforeItOnly() {
        assertThat(Sketch.of("manger", Tense.PASSE_COMPOSE, ELLE).cod(APPLE).french())
                .isEqualTo("Elle a mangé la pomme.");
        assertThat(
                        Sketch.of("manger", Tense.PASSE_COMPOSE, JE)
                                .codPronoun(APPLE)
                                .denied(NE_PAS)
                                .french())
                .isEqualTo("Je ne l'ai pas mangée.");
    }

    @Test
    void theParticipleOfAReflexiveVerbAgreesWithTheDirectObjectBeforeIt() {
        String hands = "les mains|fp|{his} hands";
        assertThat(Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE).french())
                .isEqualTo("Elle s'est lavée.");
        assertThat(Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE).cod(hands).french())
                .isEqualTo("Elle s'est lavé les mains.");
        assertThat(Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE).codPronoun(hands).french())
                .isEqualTo("Elle se les est lavées.");
        assertThat(Sketch.of("se parler", Tense.PASSE_COMPOSE, ELLES).french())
                .isEqualTo("Elles se sont parlé.");
    }

    @Test
    void aVerbWithBothAuxiliariesChoosesByItsObject() {
        assertThat(
                        Sketch.of("monter", Tense.PASSE_COMPOSE, ELLE)
                                .second(Kind.Y, "au grenier|ms|to the attic")
                                .french())
                .isEqualTo("Elle est montée au grenier.");
        assertThat(
                        Sketch.of("monter", Tense.PASSE_COMPOSE, ELLE)
                                .cod("la rue|fs|the street")
                                .french())
                .isEqualTo("Elle a monté la rue.");
    }
}
