package io.quizpool.french.composer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.SecondComplement.Kind;
import org.junit.jupiter.api.Test;

/** The explanation of a correct statement names each rule that the problem can test. */
class ReasonTests {

    private static final String LETTER = "la lettre|fs|the letter";
    private static final String TO_MOTHER = "à {sa} mère|fsh|{his} mother";

    private static String reason(Sketch sketch) {
        return Reason.of(sketch.sentence());
    }

    @Test
    void saysWhatThePronounsStandForAndWhere() {
        assertThat(
                        reason(
                                Sketch.of("donner", Tense.CONDITIONNEL, Person.JE)
                                        .codPronoun(LETTER)
                                        .secondPronoun(Kind.COI, TO_MOTHER)))
                .isEqualTo(
                        "« la lui donnerais » is the conditionnel présent of « donner » for « je »."
                                + " « la » stands for the direct object « la lettre » (feminine singular)"
                                + " and « lui » stands for the indirect object « à ma mère » (singular);"
                                + " they stand in this order before the verb.");
        assertThat(
                        reason(
                                Sketch.of("donner", Tense.IMPERATIF, Person.TU)
                                        .codPronoun(LETTER)
                                        .secondPronoun(Kind.COI, TO_MOTHER)))
                .endsWith("they follow the imperative with hyphens, the direct object first.");
        assertThat(
                        reason(
                                Sketch.of("aller", Tense.PRESENT, Person.JE)
                                        .secondPronoun(Kind.Y, "au marché|ms|to the market")))
                .endsWith("« y » stands for « au marché »; it stands before the verb.");
        assertThat(reason(Sketch.of("aimer", Tense.PRESENT, Person.JE).codPronoun(LETTER)))
                .contains("« l' » stands for the direct object « la lettre »");
    }

    @Test
    void letsTheNegationEnclosePronounsOfAnyKind() {
        assertThat(
                        reason(
                                Sketch.of("répondre", Tense.PASSE_COMPOSE, Person.NOUS)
                                        .secondPronoun(Kind.COI, TO_MOTHER)
                                        .denied(Polarity.NE_PAS)))
                .endsWith("« Ne » and « pas » enclose the auxiliary and its pronouns.");
        assertThat(
                        reason(
                                Sketch.of("se lever", Tense.IMPERATIF, Person.VOUS)
                                        .denied(Polarity.NE_JAMAIS)))
                .endsWith("« Ne » and « jamais » enclose the verb and its pronouns.");
        assertThat(reason(Sketch.of("dormir", Tense.PRESENT, Person.VOUS).denied(Polarity.NE_PLUS)))
                .endsWith("« Ne » and « plus » enclose the verb.");
    }

    @Test
    void saysWithWhatTheParticipleAgreesAndWhyTheAuxiliaryIsRight() {
        assertThat(reason(Sketch.of("se lever", Tense.PASSE_COMPOSE, Person.ELLES)))
                .contains(
                        "être, as always with « se », and the past participle.",
                        "The participle agrees with the subject, feminine plural.",
                        "« se » is the reflexive pronoun of « elles »");
        assertThat(reason(Sketch.of("monter", Tense.PASSE_COMPOSE, Person.JE).cod(LETTER)))
                .contains("avoir, as there is a direct object, and", "does not agree");
        assertThat(
                        reason(
                                Sketch.of("être", Tense.PRESENT, Person.ELLE)
                                        .attribute("content/contente/contents/contentes", "happy")))
                .endsWith("« contente » agrees with the subject, feminine singular.");
    }

    @Test
    void tellsTheSensesOfTwoAuxiliariesApart() {
        assertThat(
                        reason(
                                Sketch.of("paraître", Tense.PASSE_COMPOSE, Person.ELLE)
                                        .attribute("calme/calme/calmes/calmes", "calm")))
                .contains(
                        "avoir and the past participle. Avoir in the sense of to seem and to appear;"
                                + " être or avoir in the sense of to be published: le livre est paru.")
                .doesNotContain("possible");
        assertThat(reason(Sketch.of("apparaître", Tense.PASSE_COMPOSE, Person.ELLE)))
                .contains("être and the past participle. Both auxiliaries with the same sense");
        assertThat(reason(Sketch.of("apparaître", Tense.PRESENT, Person.ELLE)))
                .doesNotContain("auxiliaries");
    }

    @Test
    void namesPrepositionAndDeterminer() {
        assertThat(
                        reason(
                                Sketch.of("obéir", Tense.PRESENT, Person.JE)
                                        .second(Kind.COI, "au capitaine|msh|the captain")))
                .endsWith("« obéir » is constructed with « à » here.");
        assertThat(
                        reason(
                                Sketch.of("aller", Tense.PRESENT, Person.JE)
                                        .second(Kind.Y, "au marché|ms|to the market")))
                .endsWith("The complement « au marché » needs « à ».");
        assertThat(
                        reason(
                                Sketch.of("essayer", Tense.PRESENT, Person.JE)
                                        .second(Kind.INFINITIVE, "d'ouvrir|ms|to open")))
                .endsWith("« essayer » takes « de » before an infinitive.");
        assertThat(
                        reason(
                                Sketch.of("vouloir", Tense.PRESENT, Person.JE)
                                        .second(Kind.INFINITIVE, "partir|ms|to leave")))
                .endsWith("« vouloir » is followed by a bare infinitive.");
        assertThat(reason(Sketch.of("lire", Tense.PRESENT, Person.JE).cod(LETTER)))
                .endsWith("« la lettre » is feminine.");
        assertThat(
                        reason(
                                Sketch.of("manger", Tense.PRESENT, Person.JE)
                                        .cod("une pomme|fs|an apple")
                                        .denied(Polarity.NE_PAS)))
                .contains("After a negation, « une pomme » becomes « de pomme ».");
    }

    @Test
    void saysWhereAnotherPrepositionIsRightToo() {
        assertThat(
                        reason(
                                Sketch.of("continuer", Tense.PRESENT, Person.JE)
                                        .second(Kind.INFINITIVE, "à travailler|ms|to work")))
                .endsWith("« continuer » takes « à » before an infinitive; « de » is right too.");
        assertThat(
                        reason(
                                Sketch.of("s'efforcer", Tense.PRESENT, Person.JE)
                                        .second(Kind.INFINITIVE, "de comprendre|ms|to understand")))
                .endsWith("« s'efforcer » takes « de » before an infinitive; « à » is right too.");
        assertThat(
                        reason(
                                Sketch.of("décider", Tense.PRESENT, Person.JE)
                                        .second(Kind.INFINITIVE, "de partir|ms|to leave")))
                .endsWith("« décider » takes « de » before an infinitive.");
    }
}
