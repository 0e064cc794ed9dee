package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.assertThatDistractors;
import static io.quizpool.french.error.Distractors.explanation;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.StatementError.MISSING_PREPOSITION;
import static io.quizpool.french.grammar.StatementError.WRONG_PREPOSITION;
import static io.quizpool.french.grammar.Tense.CONDITIONNEL;
import static io.quizpool.french.grammar.Tense.IMPARFAIT;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.sentence.Phrases.TO_MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** How a preposition is spoilt, and where it must not be. */
class PrepositionErrorTests {

    @Test
    void takesThePrepositionThatTheTableCallsWrong() {
        assertThatDistractors(
                        WRONG_PREPOSITION,
                        Sketch.of("obéir", PRESENT, JE)
                                .second(Kind.COI, "au capitaine|msh|the captain")
                                .neverWith("de"))
                .containsExactly("J'obéis du capitaine.");
        assertThatDistractors(
                        WRONG_PREPOSITION,
                        Sketch.of("vouloir", CONDITIONNEL, JE)
                                .second(Kind.INFINITIVE, "acheter du pain|ms|to buy bread")
                                .neverWith("de"))
                .containsExactly("Je voudrais d'acheter du pain.");
    }

    @Test
    void dropsThePrepositionWhereNoObjectIsLeft() {
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("obéir", PRESENT, JE)
                                .second(Kind.COI, "aux ordres|mp|the orders"))
                .containsExactly("J'obéis les ordres.");
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("écrire", PRESENT, JE).second(Kind.COI, TO_MOTHER))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("essayer", IMPARFAIT, JE)
                                .second(Kind.INFINITIVE, "d'ouvrir la porte|ms|to open the door"))
                .containsExactly("J'essayais ouvrir la porte.");
    }

    @Test
    void namesBothPrepositionsWhereTwoAreRight() {
        assertThat(
                        explanation(
                                MISSING_PREPOSITION,
                                Sketch.of("continuer", PRESENT, JE)
                                        .second(Kind.INFINITIVE, "à travailler|ms|to work")))
                .startsWith(
                        "« continuer » needs « à » or « de » before this complement (level A2).");
        assertThat(
                        explanation(
                                MISSING_PREPOSITION,
                                Sketch.of("renoncer", PRESENT, JE)
                                        .second(Kind.INFINITIVE, "à fumer|ms|smoking")))
                .startsWith("« renoncer » needs « à » before this complement (level A2).");
    }

    @Test
    void keepsThePrepositionWhereSomeDoWithoutIt() {
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("plaisanter", PRESENT, JE)
                                .second(Kind.PREPOSITION, "avec le serveur|msh|with the waiter"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("échouer", PRESENT, JE).second(Kind.Y, "à l'examen|ms|the exam"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("se passer", PRESENT, ILS)
                                .second(Kind.DE, "du téléphone|ms|the telephone"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("décorer", PRESENT, JE)
                                .cod("le gâteau|ms|the cake")
                                .second(Kind.PREPOSITION, "avec des fraises|fp|with strawberries"))
                .isEmpty();
        assertThatDistractors(
                        MISSING_PREPOSITION,
                        Sketch.of("prévoir", PRESENT, JE)
                                .second(
                                        Kind.INFINITIVE,
                                        "de prendre le train|ms|to take the train"))
                .isEmpty();
    }
}
