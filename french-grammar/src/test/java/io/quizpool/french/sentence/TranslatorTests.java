package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.sentence.Opening.Sense.ALREADY;
import static io.quizpool.french.sentence.Opening.Sense.DEMAND;
import static io.quizpool.french.sentence.Opening.Sense.FUTURE;
import static io.quizpool.french.sentence.Opening.Sense.HABITUAL;
import static io.quizpool.french.sentence.Opening.Sense.PERFECT;
import static io.quizpool.french.sentence.Opening.Sense.PROGRESSIVE;
import static io.quizpool.french.sentence.Phrases.LETTER;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTests {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,            She writes the letter.
                    IMPARFAIT,          She wrote the letter.
                    PASSE_COMPOSE,      She wrote the letter.
                    PASSE_SIMPLE,       She wrote the letter.
                    PLUS_QUE_PARFAIT,   She had written the letter.
                    FUTUR_SIMPLE,       She will write the letter.
                    FUTUR_ANTERIEUR,    She will have written the letter.
                    CONDITIONNEL,       She would write the letter.
                    CONDITIONNEL_PASSE, She would have written the letter.
                    SUBJONCTIF_PASSE,   She wrote the letter.
                    """)
    void everyTenseHasItsEnglish(Tense tense, String english) {
        Sketch.of("écrire", tense, ELLE).cod(LETTER).hasEnglish(english);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    NE_PAS,    PRESENT,          She does not write the letter.
                    NE_PAS,    PASSE_COMPOSE,    She did not write the letter.
                    NE_PAS,    FUTUR_SIMPLE,     She will not write the letter.
                    NE_PLUS,   IMPARFAIT,        She no longer wrote the letter.
                    NE_PLUS,   CONDITIONNEL,     She would no longer write the letter.
                    NE_JAMAIS, PRESENT,          She never writes the letter.
                    NE_PLUS,   PLUS_QUE_PARFAIT, She had not written the letter any more.
                    NE_JAMAIS, PLUS_QUE_PARFAIT, She had never written the letter.
                    """)
    void everyPolarityFindsItsPlace(Polarity polarity, Tense tense, String english) {
        Sketch.of("écrire", tense, ELLE).cod(LETTER).denied(polarity).hasEnglish(english);
    }

    @Test
    void aPersonWhoIsToldAThingStandsBeforeIt() {
        String mother = "à {sa} mère|fsh|to {his} mother";
        Sketch told = Sketch.of("dire", Tense.PASSE_COMPOSE, ELLE);
        told.cod("la vérité|fs|the truth")
                .second(Kind.COI, mother)
                .hasEnglish("She told her mother the truth.");
        told.codPronoun("la vérité|fs|the truth").hasEnglish("She told it to her mother.");
    }

    @Test
    void whatIsSeenAgainStandsBetween() {
        Sketch.of("revoir", Tense.PASSE_COMPOSE, ELLE)
                .codPronoun("le film|ms|the film")
                .hasEnglish("She saw it again.");
        Sketch.of("revoir", Tense.PRESENT, ELLE)
                .codPronoun("le film|ms|the film")
                .denied(Polarity.NE_PLUS)
                .hasEnglish("She no longer sees it.");
    }

    @Test
    void theOpeningDecidesBetweenTheTensesThatEnglishHasMoreOf() {
        Sketch.of("écrire", Tense.PRESENT, JE)
                .opening("Ce soir,", "This evening,", PROGRESSIVE)
                .cod(LETTER)
                .denied(NE_PAS)
                .hasEnglish("This evening, I am not writing the letter.");
        Sketch.of("se lever", Tense.IMPARFAIT, TU)
                .opening("", "", HABITUAL)
                .hasEnglish("You used to get up.");
        Sketch.of("écrire", Tense.PASSE_COMPOSE, ILS)
                .opening("", "", PERFECT)
                .cod(LETTER)
                .denied(NE_JAMAIS)
                .hasEnglish("They have never written the letter.");
        Sketch.of("écrire", Tense.PLUS_QUE_PARFAIT, ILS)
                .opening("Ce jour-là,", "That day,", ALREADY)
                .cod(LETTER)
                .hasEnglish("That day, they had already written the letter.");
    }

    @Test
    void theGoverningClauseDecidesTheMood() {
        Sketch.of("être", Tense.SUBJONCTIF, ELLE)
                .opening("Il faut que", "It is necessary that", DEMAND)
                .attribute("prêt/prête/prêts/prêtes", "ready")
                .hasEnglish("It is necessary that she be ready.");
        Sketch.of("se souvenir", Tense.SUBJONCTIF, ILS)
                .opening("Je doute que", "I doubt that", FUTURE)
                .hasEnglish("I doubt that they will remember.");
    }

    @Test
    void commandsAddressOrInclude() {
        Sketch.of("écrire", Tense.IMPERATIF, TU)
                .cod(LETTER)
                .denied(NE_PAS)
                .hasEnglish("Do not write the letter.");
        Sketch.of("écrire", Tense.IMPERATIF, NOUS)
                .cod(LETTER)
                .hasEnglish("Let us write the letter.");
        Sketch.of("écrire", Tense.IMPERATIF, NOUS)
                .cod(LETTER)
                .denied(NE_PLUS)
                .hasEnglish("Let us not write the letter any more.");
    }

    @Test
    void someIsAnyWhereItIsDenied() {
        Sketch.of("donner", Tense.FUTUR_SIMPLE, IL)
                .cod("un conseil|ms|some advice")
                .denied(NE_PAS)
                .hasEnglish("He will not give any advice.");
    }

    @Test
    void peopleAreAskedForThings() {
        Sketch.of("demander", Tense.PRESENT, IL)
                .cod("ce livre|ms|for this book")
                .second(Kind.COI, "à la libraire|fsh|from the bookseller")
                .hasEnglish("He asks the bookseller for this book.");
    }

    @Test
    void onIsWe() {
        Sketch.of("perdre", Tense.PRESENT, ON)
                .cod("{son} temps|ms|{his} time")
                .hasEnglish("We lose our time.");
    }
}
