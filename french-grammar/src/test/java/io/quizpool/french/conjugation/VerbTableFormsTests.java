package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.VerbTable;
import org.junit.jupiter.api.Test;

/** The verb table and the dictionary of forms must know the same verbs in the same way. */
class VerbTableFormsTests {

    private static final VerbTable TABLE = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();

    @Test
    void everyVerbIsKnownToTheDictionaryOfForms() {
        assertThat(TABLE.all()).allMatch(verb -> CONJUGATOR.knows(verb.bareInfinitive()));
    }

    @Test
    void everyParticipleThatAgreesHasItsFourForms() {
        assertThat(TABLE.all())
                .filteredOn(verb -> verb.auxiliaries(false).contains(Auxiliary.ETRE))
                .filteredOn(verb -> verb.agreement() != ParticipleAgreement.INVARIABLE)
                .allSatisfy(verb ->
                        assertThat(
                                        CONJUGATOR.participle(
                                                verb.bareInfinitive(),
                                                Gender.FEMININE,
                                                GrammaticalNumber.PLURAL))
                                .isNotEmpty()
                                .allMatch(form -> form.endsWith("es")));
    }

    @Test
    void aspirationAndElisionAgree() {
        assertThat(TABLE.all())
                .filteredOn(verb -> verb.bareInfinitive().startsWith("h"))
                .hasSizeGreaterThan(3)
                .allSatisfy(verb ->
                        assertThat(Elision.before(verb.bareInfinitive()))
                                .as(verb.infinitive())
                                .isEqualTo(!verb.aspiratedH()));
    }
}
