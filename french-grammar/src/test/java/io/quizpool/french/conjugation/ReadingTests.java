package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTests {

    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final VerbTable TABLE = VerbTable.load();
    private static final List<Person> SIX =
            List.of(Person.JE, Person.TU, Person.IL, Person.NOUS, Person.VOUS, Person.ILS);

    @Test
    void everyFiniteFormIsReadAsWhatItIs() {
        assertThat(TABLE.all())
                .allSatisfy(verb -> assertThat(SIX).allMatch(person -> readBack(verb, person)));
    }

    private static boolean readBack(Verb verb, Person person) {
        String bare = verb.bareInfinitive();
        return CONJUGATOR.finite(bare, Tense.IMPARFAIT, person).stream()
                .allMatch(form ->
                        CONJUGATOR.analyse(form, bare).stream()
                                .anyMatch(reading -> imparfait(reading, person)));
    }

    private static boolean imparfait(Reading reading, Person person) {
        return reading instanceof Reading.Finite form
                && form.tense() == Tense.IMPARFAIT
                && form.person() == person.person()
                && form.number() == person.number();
    }

    @Test
    void readsAFormInEveryWay() {
        assertThat(CONJUGATOR.analyse("suis"))
                .contains(
                        new Reading.Finite("être", Tense.PRESENT, 1, GrammaticalNumber.SINGULAR),
                        new Reading.Finite("suivre", Tense.PRESENT, 2, GrammaticalNumber.SINGULAR));
        assertThat(CONJUGATOR.analyse("assis", "asseoir"))
                .contains(
                        new Reading.PastParticiple(
                                "asseoir", Gender.MASCULINE, GrammaticalNumber.PLURAL));
        assertThat(CONJUGATOR.analyse("manger")).containsExactly(new Reading.Infinitive("manger"));
        assertThat(CONJUGATOR.analyse("table")).noneMatch(Reading.Infinitive.class::isInstance);
    }
}
