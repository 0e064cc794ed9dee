package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;

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
        Sketch.of("aller", Tense.PASSE_COMPOSE, person).second(Kind.Y, TO_MARKET).hasFrench(french);
    }

    @Test
    void theParticipleOfAnAvoirVerbAgreesWithAnObjectBeforeItOnly() {
        Sketch.of("manger", Tense.PASSE_COMPOSE, ELLE)
                .cod(APPLE)
                .hasFrench("Elle a mangé la pomme.");
        Sketch.of("manger", Tense.PASSE_COMPOSE, JE)
                .codPronoun(APPLE)
                .denied(NE_PAS)
                .hasFrench("Je ne l'ai pas mangée.");
    }

    @Test
    void theParticipleOfAReflexiveVerbAgreesWithTheDirectObjectBeforeIt() {
        String hands = "les mains|fp|{his} hands";
        Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE).hasFrench("Elle s'est lavée.");
        Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE)
                .cod(hands)
                .hasFrench("Elle s'est lavé les mains.");
        Sketch.of("se laver", Tense.PASSE_COMPOSE, ELLE)
                .codPronoun(hands)
                .hasFrench("Elle se les est lavées.");
        Sketch.of("se parler", Tense.PASSE_COMPOSE, ELLES).hasFrench("Elles se sont parlé.");
    }

    @Test
    void aVerbWithBothAuxiliariesChoosesByItsObject() {
        Sketch.of("monter", Tense.PASSE_COMPOSE, ELLE)
                .second(Kind.Y, "au grenier|ms|to the attic")
                .hasFrench("Elle est montée au grenier.");
        Sketch.of("monter", Tense.PASSE_COMPOSE, ELLE)
                .cod("la rue|fs|the street")
                .hasFrench("Elle a monté la rue.");
    }
}
