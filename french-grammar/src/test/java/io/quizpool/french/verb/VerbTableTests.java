package io.quizpool.french.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VerbTableTests {

    private static final VerbTable TABLE = VerbTable.load();

    private static final String VERB_HEADER =
            "infinitive\tauxiliary\tpronominal\tagreement\tframes\th\tlevel\tenglish\ttags\tnote?\n";
    private static final String COMPLEMENT_HEADER =
            "verb\tcod\tcod_gn\tcod_en\tkind\tother\tother_gn\tother_en\twrong_prep\tsubject\n";
    private static final String MANGER =
            "manger\tavoir\tpossible\t\tintransitive,cod\t\tA1\teat/ate/eaten\tfood\n";

    @Test
    void holdsAThousandVerbsAndComplementsForAtLeastSixHundred() {
        assertThat(TABLE.all()).hasSizeGreaterThan(1_080);
        assertThat(TABLE.all())
                .filteredOn(verb -> !TABLE.complements(verb).isEmpty())
                .as("verbs with complements")
                .hasSizeGreaterThan(600);
    }

    @Test
    void everyVerbWithTwoAuxiliariesTellsThemApart() {
        assertThat(TABLE.all())
                .filteredOn(verb ->
                        !verb.auxiliaries(false).equals(verb.auxiliaries(true))
                                || verb.auxiliaries(false).size() > 1)
                .hasSizeGreaterThan(20)
                .allSatisfy(verb ->
                        assertThat(verb.note()).as(verb.infinitive()).containsIgnoringCase("être"));
    }

    @Test
    void aLineMayEndBeforeTheNoteAndNoEarlier() {
        assertThat(read(MANGER, "").find("manger").orElseThrow().note()).isNull();
        assertThat(read(MANGER.replace("\n", "\tAvoir.\n"), "").find("manger").orElseThrow().note())
                .isEqualTo("Avoir.");
    }

    @Test
    void noPrepositionBeforeAnInfinitiveIsWrongThatTheVerbAdmits() {
        assertThat(TABLE.all().stream().flatMap(verb -> TABLE.complements(verb).stream()))
                .filteredOn(complement ->
                        complement.other() instanceof SecondComplement.Phrase phrase
                                && phrase.kind() == SecondComplement.Kind.INFINITIVE
                                && complement.wrongPreposition() != null)
                .hasSizeGreaterThan(80)
                // Décider à means to make somebody else decide, and has that person as its object.
                .filteredOn(complement -> !complement.infinitive().equals("décider"))
                .allSatisfy(complement ->
                        assertThat(TABLE.find(complement.infinitive()).orElseThrow().frames())
                                .doesNotContain(
                                        new Frame.Infinitive(complement.wrongPreposition())));
    }

    @Test
    void aVerbThatTakesEitherPrepositionHasBothFrames() {
        assertThat(TABLE.all())
                .filteredOn(verb -> verb.alsoBeforeInfinitive("à").isPresent())
                .hasSize(7)
                .allSatisfy(verb -> {
                    assertThat(verb.alsoBeforeInfinitive("de")).contains("à");
                    assertThat(verb.frames())
                            .contains(new Frame.Infinitive("à"), new Frame.Infinitive("de"));
                });
    }

    @Test
    void everyComplementHasAFrameThatAdmitsIt() {
        assertThat(TABLE.all())
                .allSatisfy(verb ->
                        assertThat(TABLE.complements(verb))
                                .allSatisfy(complement -> admitted(verb, complement)));
    }

    private static void admitted(Verb verb, Complement complement) {
        if (complement.cod() != null) {
            assertThat(verb.admitsCod()).as("%s", complement).isTrue();
        }
        if (complement.coi() != null) {
            assertThat(complement.cod() == null ? verb.admitsCoi() : verb.admitsCodWithCoi())
                    .as("%s", complement)
                    .isTrue();
        }
        if (complement.other() instanceof SecondComplement.Attribute) {
            assertThat(verb.admits(Frame.Plain.ATTRIBUTE)).as("%s", complement).isTrue();
        }
    }

    @Test
    void findsAVerbHoweverItIsTyped() {
        assertThat(TABLE.find(" S’Habiller "))
                .hasValueSatisfying(
                        verb -> assertThat(verb.bareInfinitive()).isEqualTo("habiller"));
        assertThat(TABLE.find("lever"))
                .hasValueSatisfying(v -> assertThat(v.reflexive()).isFalse());
        assertThat(TABLE.find("se  lever"))
                .hasValueSatisfying(v -> assertThat(v.reflexive()).isTrue());
        assertThat(TABLE.find("blorper")).isEmpty();
    }

    @Test
    void namesFileLineAndFaultOfAMalformedLine() {
        assertThatThrownBy(() -> read(MANGER.replace("avoir", "avoire"), ""))
                .hasMessageContainingAll("verbs.tsv, line 2", "auxiliary 'avoire' is none of");
        assertThatThrownBy(() -> read(MANGER.replace("\tfood", ""), ""))
                .hasMessageContainingAll("line 2", "8 cells where 9 are due");
        assertThatThrownBy(() -> read(MANGER.replace("cod", "codd"), ""))
                .hasMessageContaining("frames");
        assertThatThrownBy(() -> read(MANGER + MANGER, "")).hasMessageContaining("stands twice");
    }

    @Test
    void refusesComplementsThatDoNotHold() {
        assertThatThrownBy(() -> read(MANGER, "boire\tl'eau\tfs\tthe water\t\t\t\t\t\t\n"))
                .hasMessageContainingAll("complements.tsv, line 2", "no verb 'boire'");
        assertThatThrownBy(() -> read(MANGER, "manger\tla pomme\tf\tthe apple\t\t\t\t\t\t\n"))
                .hasMessageContaining("'f' is no gender and number");
        assertThatThrownBy(() -> read(MANGER, "manger\tson pain\tms\t{his} bread\t\t\t\t\t\t\n"))
                .hasMessageContaining("possessive");
        assertThatThrownBy(() -> read(MANGER, "manger\t\t\t\tcoi\tau chat\tms\tto the cat\t\t\n"))
                .hasMessageContaining("is a person");
    }

    private static VerbTable read(String verbs, String complements) {
        return VerbTable.read(
                TabSeparated.rows("verbs.tsv", VERB_HEADER + verbs),
                TabSeparated.rows("complements.tsv", COMPLEMENT_HEADER + complements));
    }

    @Test
    void everySubjectHasAnEnglishDeterminer() {
        assertThat(
                        TABLE.all().stream()
                                .flatMap(verb -> TABLE.complements(verb).stream())
                                .map(Complement::subject)
                                .filter(Objects::nonNull)
                                .map(NounPhrase::english))
                .allMatch(english -> english.matches("(the|this|these|that|those|a|an) .*"));
    }

    @Test
    void readsEverySlotOfAComplement() {
        VerbTable table =
                read(MANGER, "manger\tla pomme\tfs\tthe apple\ty\tau parc\tms\tin the park\t\t\n");
        Verb manger = table.find("manger").orElseThrow();

        assertThat(table.complements(manger))
                .isEqualTo(
                        List.of(
                                new Complement(
                                        "manger",
                                        new NounPhrase(
                                                "la pomme",
                                                Gender.FEMININE,
                                                GrammaticalNumber.SINGULAR,
                                                false,
                                                "the apple"),
                                        new SecondComplement.Phrase(
                                                SecondComplement.Kind.Y,
                                                new NounPhrase(
                                                        "au parc",
                                                        Gender.MASCULINE,
                                                        GrammaticalNumber.SINGULAR,
                                                        false,
                                                        "in the park")),
                                        null,
                                        null)));
    }
}
