package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.assertThatDistractors;
import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.StatementError.CLITIC_ORDER;
import static io.quizpool.french.grammar.StatementError.CLITIC_PLACEMENT;
import static io.quizpool.french.grammar.StatementError.REFLEXIVE_MISSING;
import static io.quizpool.french.grammar.StatementError.REFLEXIVE_WRONG;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_CATEGORY;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_GENDER;
import static io.quizpool.french.grammar.StatementError.WRONG_PRONOUN_NUMBER;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MOTHER;

import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** How pronouns are spoilt in form and place, and where they must not be. */
class PronounErrorTests {

    @Test
    void givesAPronounTheWrongGenderOnlyWhereItShows() {
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER, Sketch.of("manger", PRESENT, JE).codPronoun(APPLE))
                .containsExactly("Je le mange.");
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER, Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE))
                .isEmpty();
        assertThatDistractors(
                        WRONG_PRONOUN_GENDER,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .isEmpty();
    }

    @Test
    void givesAPronounTheWrongNumber() {
        assertThatDistractors(
                        WRONG_PRONOUN_NUMBER, Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE))
                .containsExactly("Je les aime.");
        assertThatDistractors(
                        WRONG_PRONOUN_NUMBER,
                        Sketch.of("répondre", PASSE_COMPOSE, JE).secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Je leur ai répondu.");
    }

    @Test
    void takesAnIndirectPronounForADirectOne() {
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("inviter", PRESENT, NOUS)
                                .codPronoun("les voisins|mph|the neighbours"))
                .containsExactly("Nous leur invitons.");
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("inviter", PASSE_COMPOSE, NOUS).codPronoun(APPLE))
                .isEmpty();
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("écrire", PRESENT, NOUS).codPronoun("la date|fs|the date"))
                .isEmpty();
    }

    @Test
    void takesADirectPronounForAnIndirectOne() {
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("obéir", PASSE_COMPOSE, ILS).secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Ils l'ont obéi.");
        assertThatDistractors(
                        WRONG_PRONOUN_CATEGORY,
                        Sketch.of("donner", PRESENT, ILS)
                                .cod(APPLE)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .isEmpty();
    }

    @Test
    void swapsPronouns() {
        Sketch given =
                Sketch.of("donner", PRESENT, JE)
                        .codPronoun(APPLE)
                        .secondPronoun(Kind.COI, TO_MOTHER);
        assertThatDistractors(CLITIC_ORDER, given).containsExactly("Je lui la donne.");
        assertThatDistractors(
                        CLITIC_ORDER,
                        Sketch.of("donner", IMPERATIF, VOUS)
                                .codPronoun(APPLE)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .containsExactly("Donnez-lui-la.");
    }

    @Test
    void putsAPronounInTheWrongPlace() {
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime pas la.");
        assertThatDistractors(
                        CLITIC_PLACEMENT, Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .containsExactly("J'ai la mangée.");
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun("le pain|ms|the bread"))
                .containsExactly("J'ai le mangé.", "J'ai mangé le.");
        assertThatDistractors(
                        CLITIC_PLACEMENT,
                        Sketch.of("recevoir", PASSE_COMPOSE, TU)
                                .codPronoun("le colis|ms|the parcel"))
                .containsExactly("Tu as reçu le.");
        assertThatDistractors(CLITIC_PLACEMENT, Sketch.of("se lever", IMPERATIF, TU))
                .containsExactly("Te lève.");
        assertThatDistractors(CLITIC_PLACEMENT, Sketch.of("se lever", PRESENT, VOUS)).isEmpty();
    }

    @Test
    void dropsTheReflexivePronounWhereTheVerbNeedsIt() {
        assertThatDistractors(
                        REFLEXIVE_MISSING,
                        Sketch.of("se souvenir", PRESENT, JE)
                                .second(Kind.DE, "du film|ms|the film"))
                .isEmpty();
        assertThatDistractors(REFLEXIVE_MISSING, Sketch.of("s'évanouir", PRESENT, JE))
                .containsExactly("J'évanouis.");
        assertThatDistractors(REFLEXIVE_MISSING, Sketch.of("s'évanouir", PASSE_COMPOSE, JE))
                .isEmpty();
        assertThatDistractors(
                        REFLEXIVE_MISSING,
                        Sketch.of("se laver", PRESENT, JE).cod("les mains|fp|{his} hands"))
                .isEmpty();
    }

    @Test
    void mistakesTheReflexivePronoun() {
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", PASSE_COMPOSE, NOUS))
                .containsExactly("Nous se sommes levés.");
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", IMPERATIF, TU))
                .containsExactly("Lève-te.", "Lève-se.");
        assertThatDistractors(REFLEXIVE_WRONG, Sketch.of("se lever", PRESENT, ELLE)).isEmpty();
    }
}
