package io.quizpool.french.planning;

import static io.quizpool.french.planning.Planners.VERBS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.Openings;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Verb;
import org.assertj.core.api.ListAssert;

/** What may stand before a sentence, whoever decides that it may. */
final class PossibleOpenings {

    private static final Openings OPENINGS = Openings.load();

    private PossibleOpenings() {}

    /** What may stand before the sentence with the verb's last complement and no object. */
    static ListAssert<String> assertThatOpenings(
            String infinitive, Tense tense, Polarity polarity) {
        return assertThatOpenings(infinitive, "", tense, polarity);
    }

    /** What may stand before the sentence with this object. */
    static ListAssert<String> assertThatOpenings(
            String infinitive, String object, Tense tense, Polarity polarity) {
        Verb verb = VERBS.find(infinitive).orElseThrow();
        Complement complement =
                VERBS.complements(verb).stream()
                        .filter(each -> object.isEmpty() || has(each, object))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        SentenceBrief brief =
                new SentenceBrief(
                        infinitive,
                        tense,
                        Person.ELLE,
                        Gender.FEMININE,
                        polarity,
                        object.isEmpty() ? ObjectForm.ABSENT : ObjectForm.NOUN,
                        ObjectForm.ABSENT,
                        DifficultyLevel.ADVANCED,
                        "eng",
                        0);
        return assertThat(
                        OPENINGS.before(tense, polarity).stream()
                                .filter(opening -> Suitability.of(opening, brief, verb, complement))
                                .map(Opening::french)
                                .toList())
                .as("%s %s, %s, %s", infinitive, object, tense, polarity);
    }

    private static boolean has(Complement complement, String object) {
        return complement.cod() != null && complement.cod().french().equals(object);
    }
}
