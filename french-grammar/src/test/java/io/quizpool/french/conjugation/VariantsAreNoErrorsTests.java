package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.error.Distractor;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Sketch;
import io.quizpool.french.verb.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A spelling of 1990 or a rarer stem is right, whatever the error asked for. */
class VariantsAreNoErrorsTests {

    private static final ErrorCatalogue CATALOGUE =
            new ErrorCatalogue(Sketch.CONJUGATOR, Sketch.VERBS);

    private int tried;

    @Test
    void noErrorMakesAnAcceptedVariant() {
        for (Verb verb : Sketch.VERBS.all()) {
            for (Tense tense : Tense.values()) {
                if (!tense.compound()) {
                    Arrays.stream(Person.values()).forEach(person -> check(verb, tense, person));
                }
            }
        }
        assertThat(tried).as("forms with variants").isGreaterThan(2_000);
    }

    private void check(Verb verb, Tense tense, Person person) {
        List<String> forms = Sketch.CONJUGATOR.finite(verb.bareInfinitive(), tense, person);
        if (forms.size() < 2 || (verb.impersonal() && person != Person.IL)) {
            return;
        }
        tried++;
        Sentence sentence = Sketch.of(verb.infinitive(), tense, person).sentence();
        String text = lower(sentence.wording().text());
        List<String> variants =
                forms.stream().skip(1).map(form -> text.replace(forms.getFirst(), form)).toList();

        assertThat(variants).doesNotContain(text);
        for (StatementError error : StatementError.values()) {
            assertThat(CATALOGUE.distractors(error, sentence))
                    .extracting(Distractor::content)
                    .extracting(VariantsAreNoErrorsTests::lower)
                    .doesNotContainAnyElementsOf(variants);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
