package io.quizpool.api.verb;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.verb.Verb;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every form of a verb.
 *
 * @param tenses by tense, then by subject pronoun: every accepted form without the pronoun, the
 *     usual one first; a pronoun for which there is no form is left out
 */
record Conjugation(
        @Schema(example = "se lever") String infinitive,
        @Schema(
                        example = "etre",
                        allowableValues = {"avoir", "etre", "etre_or_avoir_with_cod", "either"})
                String auxiliary,
        boolean reflexive,
        @Schema(
                        description =
                                "By tense, then by subject pronoun: every accepted form without"
                                        + " the pronoun, the usual one first",
                        example = "{\"present\": {\"je\": [\"me lève\"], \"tu\": [\"te lèves\"]}}")
                Map<String, Map<String, List<String>>> tenses) {

    static Conjugation of(Verb verb, Conjugator conjugator) {
        return new Conjugation(
                verb.infinitive(),
                VerbEntry.auxiliary(verb),
                verb.reflexive(),
                by(Tense.values(), tense -> persons(verb, tense, conjugator)));
    }

    private static Map<String, List<String>> persons(
            Verb verb, Tense tense, Conjugator conjugator) {
        Map<String, List<String>> forms =
                by(Person.values(), person -> conjugator.forms(verb, tense, person));
        forms.values().removeIf(List::isEmpty);
        return forms;
    }

    private static <W extends Wire, T> Map<String, T> by(W[] words, Function<W, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> map.put(word.wire(), value.apply(word)));
        return map;
    }
}
