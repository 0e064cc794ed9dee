package io.quizpool.french.composer;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.ELLES;
import static io.quizpool.french.grammar.Person.JE;
import static io.quizpool.french.grammar.Person.NOUS;
import static io.quizpool.french.grammar.Person.TU;
import static io.quizpool.french.grammar.Person.VOUS;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;
import static io.quizpool.french.grammar.Polarity.NE_PLUS;
import static io.quizpool.french.grammar.Tense.CONDITIONNEL;
import static io.quizpool.french.grammar.Tense.IMPERATIF;
import static io.quizpool.french.grammar.Tense.PASSE_COMPOSE;
import static io.quizpool.french.grammar.Tense.PRESENT;
import static io.quizpool.french.sentence.Phrases.LETTER;
import static io.quizpool.french.sentence.Phrases.TO_MARKET;
import static io.quizpool.french.sentence.Phrases.TO_MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explanation of a correct statement names each rule that the problem can test. */
class ReasonTests {

    private static AbstractStringAssert<?> assertThatReason(Sketch sketch) {
        return assertThat(Reason.of(sketch.sentence()));
    }

    @Test
    void saysWhatThePronounsStandForAndWhere() {
        assertThatReason(
                        Sketch.of("donner", CONDITIONNEL, JE)
                                .codPronoun(LETTER)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .isEqualTo(
                        "« la lui donnerais » is the conditionnel présent of « donner » for « je »."
                                + " « la » stands for the direct object « la lettre » (feminine singular)"
                                + " and « lui » stands for the indirect object « à ma mère » (singular);"
                                + " they stand in this order before the verb.");
        assertThatReason(
                        Sketch.of("donner", IMPERATIF, TU)
                                .codPronoun(LETTER)
                                .secondPronoun(Kind.COI, TO_MOTHER))
                .endsWith("they follow the imperative with hyphens, the direct object first.");
        assertThatReason(Sketch.of("aller", PRESENT, JE).secondPronoun(Kind.Y, TO_MARKET))
                .endsWith("« y » stands for « au marché »; it stands before the verb.");
        assertThatReason(Sketch.of("aimer", PRESENT, JE).codPronoun(LETTER))
                .contains("« l' » stands for the direct object « la lettre »");
    }

    @Test
    void letsTheNegationEnclosePronounsOfAnyKind() {
        assertThatReason(
                        Sketch.of("répondre", PASSE_COMPOSE, NOUS)
                                .secondPronoun(Kind.COI, TO_MOTHER)
                                .denied(NE_PAS))
                .endsWith("« Ne » and « pas » enclose the auxiliary and its pronouns.");
        assertThatReason(Sketch.of("se lever", IMPERATIF, VOUS).denied(NE_JAMAIS))
                .endsWith("« Ne » and « jamais » enclose the verb and its pronouns.");
        assertThatReason(Sketch.of("dormir", PRESENT, VOUS).denied(NE_PLUS))
                .endsWith("« Ne » and « plus » enclose the verb.");
    }

    @Test
    void saysWithWhatTheParticipleAgreesAndWhyTheAuxiliaryIsRight() {
        assertThatReason(Sketch.of("se lever", PASSE_COMPOSE, ELLES))
                .contains(
                        "être, as always with « se », and the past participle.",
                        "The participle agrees with the subject, feminine plural.",
                        "« se » is the reflexive pronoun of « elles »");
        assertThatReason(Sketch.of("monter", PASSE_COMPOSE, JE).cod(LETTER))
                .contains("avoir, as there is a direct object, and", "does not agree");
        assertThatReason(
                        Sketch.of("être", PRESENT, ELLE)
                                .attribute("content/contente/contents/contentes", "happy"))
                .endsWith("« contente » agrees with the subject, feminine singular.");
    }

    @Test
    void tellsTheSensesOfTwoAuxiliariesApart() {
        assertThatReason(
                        Sketch.of("paraître", PASSE_COMPOSE, ELLE)
                                .attribute("calme/calme/calmes/calmes", "calm"))
                .contains(
                        "avoir and the past participle. Avoir in the sense of to seem and to appear;"
                                + " être or avoir in the sense of to be published: le livre est paru.")
                .doesNotContain("possible");
        assertThatReason(Sketch.of("apparaître", PASSE_COMPOSE, ELLE))
                .contains("être and the past participle. Both auxiliaries with the same sense");
        assertThatReason(Sketch.of("apparaître", PRESENT, ELLE)).doesNotContain("auxiliaries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    obéir   ; COI       ; au capitaine|msh|the captain ; « obéir » is constructed with « à » here.
                    aller   ; Y         ; au marché|ms|to the market   ; The complement « au marché » needs « à ».
                    essayer ; INFINITIVE; d'ouvrir|ms|to open          ; « essayer » takes « de » before an infinitive.
                    décider ; INFINITIVE; de partir|ms|to leave        ; « décider » takes « de » before an infinitive.
                    vouloir ; INFINITIVE; partir|ms|to leave           ; « vouloir » is followed by a bare infinitive.
                    """)
    void namesThePreposition(String verb, Kind kind, String complement, String rule) {
        assertThatReason(Sketch.of(verb, PRESENT, JE).second(kind, complement)).endsWith(rule);
    }

    @Test
    void namesTheDeterminer() {
        assertThatReason(Sketch.of("lire", PRESENT, JE).cod(LETTER))
                .endsWith("« la lettre » is feminine.");
        assertThatReason(
                        Sketch.of("manger", PRESENT, JE)
                                .cod("une pomme|fs|an apple")
                                .denied(NE_PAS))
                .contains("After a negation, « une pomme » becomes « de pomme ».");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    continuer  ; à travailler|ms|to work     ; à ; de
                    s'efforcer ; de comprendre|ms|to understand ; de ; à
                    """)
    void saysWhereAnotherPrepositionIsRightToo(
            String verb, String infinitive, String preposition, String other) {
        assertThatReason(Sketch.of(verb, PRESENT, JE).second(Kind.INFINITIVE, infinitive))
                .endsWith(
                        "« %s » takes « %s » before an infinitive; « %s » is right too."
                                .formatted(verb, preposition, other));
    }
}
