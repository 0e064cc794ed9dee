package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.assertThatDistractors;
import static io.quizpool.french.error.Distractors.explanation;
import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.ON;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.StatementError.ADJECTIVE_AGREEMENT;
import static io.quizpool.french.grammar.StatementError.DETERMINER_GENDER;
import static io.quizpool.french.grammar.StatementError.PARTICIPLE_AGREEMENT;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** How participle, adjective and determiner come to disagree, and where they must not. */
class AgreementErrorTests {

    @Test
    void saysOfAnIndirectReflexiveThatNothingAgrees() {
        assertThat(explanation(PARTICIPLE_AGREEMENT, Sketch.of("se demander", PASSE_COMPOSE, IL)))
                .startsWith(
                        "The participle of « se demander » does not agree: « se » is an indirect object here (level B1).");
    }

    @Test
    void disagreesInTheParticiple() {
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT,
                        Sketch.of("aller", PASSE_COMPOSE, ELLES).second(Kind.Y, TO_MARKET))
                .contains("Elles sont allés au marché.", "Elles sont allée au marché.");
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT, Sketch.of("manger", PASSE_COMPOSE, ELLE).cod(APPLE))
                .startsWith("Elle a mangée la pomme.");
        assertThatDistractors(
                        PARTICIPLE_AGREEMENT,
                        Sketch.of("manger", PASSE_COMPOSE, JE).codPronoun(APPLE))
                .startsWith("Je l'ai mangé.");
        assertThatDistractors(PARTICIPLE_AGREEMENT, Sketch.of("dormir", PASSE_COMPOSE, ELLES))
                .startsWith("Elles ont dormies.");
    }

    @Test
    void leavesTheAgreementAfterOnFree() {
        assertThatDistractors(PARTICIPLE_AGREEMENT, Sketch.of("aller", PASSE_COMPOSE, ON))
                .isEmpty();
    }

    @Test
    void disagreesInTheAdjective() {
        assertThatDistractors(
                        ADJECTIVE_AGREEMENT,
                        Sketch.of("être", PRESENT, ELLE)
                                .attribute("content/contente/contents/contentes", "happy"))
                .containsExactly("Elle est content.", "Elle est contents.", "Elle est contentes.");
        assertThatDistractors(
                        ADJECTIVE_AGREEMENT,
                        Sketch.of("être", PRESENT, ELLE)
                                .attribute("calme/calme/calmes/calmes", "calm"))
                .containsExactly("Elle est calmes.");
    }

    @Test
    void givesADeterminerTheWrongGender() {
        assertThatDistractors(DETERMINER_GENDER, Sketch.of("manger", PRESENT, JE).cod(APPLE))
                .containsExactly("Je mange le pomme.");
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("lire", PRESENT, JE).cod("le livre|ms|the book"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("manger", PRESENT, JE).cod("{sa} orange|fs|{his} orange"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("imaginer", PRESENT, JE).cod("le pire|ms|the worst"))
                .isEmpty();
        assertThatDistractors(
                        DETERMINER_GENDER,
                        Sketch.of("manger", PRESENT, JE).cod("du pain|ms|bread").denied(NE_PAS))
                .isEmpty();
    }
}
