package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.assertThatDistractors;
import static io.quizpool.french.error.Distractors.explanation;
import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.grammar.StatementError.NEGATION_INCOMPLETE;
import static io.quizpool.french.grammar.StatementError.NEGATION_PLACEMENT;
import static io.quizpool.french.grammar.StatementError.WRONG_NEGATION_WORD;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Opening.Sense;
import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** How a negation is spoilt, and where it must not be. */
class NegationErrorTests {

    @Test
    void dropsOneHalfOfTheNegation() {
        Sketch sketch = Sketch.of("aimer", PRESENT, JE).cod(APPLE);
        assertThatDistractors(NEGATION_INCOMPLETE, sketch.denied(NE_PAS))
                .containsExactly("Je n'aime la pomme.", "J'aime pas la pomme.");
        assertThatDistractors(NEGATION_INCOMPLETE, sketch.denied(NE_PLUS))
                .containsExactly("Je n'aime la pomme.");
        assertThatDistractors(
                        NEGATION_INCOMPLETE,
                        Sketch.of("oser", PRESENT, JE)
                                .second(Kind.INFINITIVE, "parler|ms|speak")
                                .denied(NE_PAS))
                .containsExactly("J'ose pas parler.");
        assertThatDistractors(
                        NEGATION_INCOMPLETE,
                        Sketch.of("aimer", SUBJONCTIF, JE)
                                .cod(APPLE)
                                .opening("Il est dommage que", "It is a pity that", Sense.PLAIN)
                                .denied(NE_JAMAIS))
                .containsExactly("Il est dommage que je n'aime la pomme.");
    }

    @Test
    void putsTheNegationInTheWrongPlace() {
        assertThatDistractors(
                        NEGATION_PLACEMENT,
                        Sketch.of("aimer", PRESENT, JE).cod(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime la pomme pas.", "Je ne pas aime la pomme.");
        assertThatDistractors(
                        NEGATION_PLACEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE).denied(NE_JAMAIS))
                .containsExactly(
                        "Je l'ai ne jamais mangée.",
                        "Je ne la jamais ai mangée.",
                        "Je la n'ai jamais mangée.");
        assertThat(
                        explanation(
                                NEGATION_PLACEMENT,
                                Sketch.of("dormir", IMPERATIF, TU).denied(NE_PAS)))
                .startsWith(
                        "« Ne » stands first and « pas » right after the finite verb (level A2).");
    }

    @Test
    void deniesWithAWordThatCannotDenyTheVerb() {
        assertThatDistractors(
                        WRONG_NEGATION_WORD,
                        Sketch.of("aimer", PRESENT, JE).cod(APPLE).denied(NE_PAS))
                .containsExactly("Je n'aime rien la pomme.", "Je n'aime non la pomme.");
        assertThatDistractors(WRONG_NEGATION_WORD, Sketch.of("manger", PRESENT, JE).denied(NE_PAS))
                .doesNotContain("Je ne mange rien.");
        assertThatDistractors(
                        WRONG_NEGATION_WORD, Sketch.of("naître", PRESENT, ELLE).denied(NE_PAS))
                .containsExactly("Elle ne naît non.");
        assertThat(
                        explanation(
                                WRONG_NEGATION_WORD,
                                Sketch.of("aimer", PRESENT, JE).codPronoun(APPLE).denied(NE_PAS)))
                .startsWith("« Rien » would be a second direct object beside the pronoun;");
    }
}
