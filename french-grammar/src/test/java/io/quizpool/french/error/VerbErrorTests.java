package io.quizpool.french.error;

import static io.quizpool.french.error.Distractors.assertThatDistractors;
import static io.quizpool.french.error.Distractors.explanation;
import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.StatementError.WRONG_AUXILIARY;
import static io.quizpool.french.grammar.StatementError.WRONG_CONJUGATION;
import static io.quizpool.french.grammar.StatementError.WRONG_TENSE;
import static io.quizpool.french.grammar.Tense.FUTUR_SIMPLE;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PASSE_SIMPLE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.grammar.Tense.SUBJONCTIF;
import static io.quizpool.french.sentence.Phrases.APPLE;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;
import static io.quizpool.french.sentence.Phrases.TO_MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Opening.Sense;
import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** How auxiliary, form and tense are spoilt, and where they must not be. */
class VerbErrorTests {

    @Test
    void swapsTheAuxiliaryAndNothingElse() {
        Sketch gone = Sketch.of("aller", PASSE_COMPOSE, ELLE).second(Kind.Y, TO_MARKET);
        assertThatDistractors(WRONG_AUXILIARY, gone).containsExactly("Elle a allée au marché.");
        assertThat(explanation(WRONG_AUXILIARY, gone))
                .isEqualTo(
                        "« aller » takes être in compound tenses (level A2). Write « Elle est allée », not « Elle a allée ».");
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("se lever", PASSE_COMPOSE, JE))
                .containsExactly("Je m'ai levé.");
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("manger", PASSE_COMPOSE, NOUS).cod(APPLE))
                .containsExactly("Nous sommes mangé la pomme.");
    }

    @Test
    void makesNoPassiveOutOfAnAuxiliary() {
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("manger", PASSE_COMPOSE, ELLE)).isEmpty();
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("parler", PASSE_COMPOSE, IL).second(Kind.COI, TO_MOTHER))
                .isEmpty();
        assertThatDistractors(WRONG_AUXILIARY, Sketch.of("éclater", PASSE_COMPOSE, ELLE)).isEmpty();
    }

    @Test
    void leavesVerbsWithBothAuxiliariesAlone() {
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("monter", PASSE_COMPOSE, JE).second(Kind.Y, TO_MARKET))
                .isEmpty();
        assertThatDistractors(
                        WRONG_AUXILIARY,
                        Sketch.of("monter", PASSE_COMPOSE, JE).cod("la rue|fs|the street"))
                .containsExactly("Je suis monté la rue.");
    }

    @Test
    void conjugatesForAnotherPerson() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", PRESENT, TU).cod(APPLE))
                .contains("Tu mange la pomme.")
                .doesNotContain("Tu manges la pomme.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("finir", PASSE_COMPOSE, ILS))
                .startsWith("Ils a fini.");
        assertThat(explanation(WRONG_CONJUGATION, Sketch.of("finir", PASSE_COMPOSE, ILS)))
                .startsWith(
                        "The auxiliary agrees with its subject « ils », which is third person plural (level A1).");
    }

    @Test
    void neverTakesAFormThatTheSubjectHasInAnotherTense() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", PRESENT, JE))
                .doesNotContain("Je mange.")
                .contains("Je manges.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", SUBJONCTIF, NOUS))
                .doesNotContain("Nous mangeons.", "Nous mangions.");
    }

    @Test
    void neverMakesTheObjectASubjectBehindItsVerb() {
        assertThatDistractors(
                        WRONG_CONJUGATION,
                        Sketch.of("limiter", SUBJONCTIF, NOUS).cod("les prix|mp|the prices"))
                .doesNotContain("Nous limitent les prix.")
                .contains("Nous limite les prix.");
    }

    @Test
    void spoilsACommandWithAFormThatNoCommandHas() {
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("manger", IMPERATIF, TU).cod(APPLE))
                .containsExactly("Manges la pomme.");
        assertThatDistractors(WRONG_CONJUGATION, Sketch.of("prendre", IMPERATIF, TU).cod(APPLE))
                .containsExactly("Prend la pomme.");
    }

    @Test
    void takesTheTenseThatALearnerConfuses() {
        assertThatDistractors(
                        WRONG_TENSE,
                        Sketch.of("venir", FUTUR_SIMPLE, JE)
                                .opening("Demain,", "Tomorrow,", Sense.PLAIN))
                .startsWith("Demain, je viendrais.");
        assertThatDistractors(
                        WRONG_TENSE,
                        Sketch.of("savoir", SUBJONCTIF, ELLE)
                                .opening("Il faut que", "It is necessary that", Sense.DEMAND)
                                .cod("la réponse|fs|the answer"))
                .startsWith("Il faut qu'elle sait la réponse.");
    }

    @Test
    void neverTakesATenseOfTheSameForm() {
        assertThatDistractors(WRONG_TENSE, Sketch.of("finir", PASSE_SIMPLE, JE))
                .doesNotContain("Je finis.");
        assertThatDistractors(WRONG_TENSE, Sketch.of("manger", SUBJONCTIF, ELLE))
                .doesNotContain("Elle mange.");
    }
}
