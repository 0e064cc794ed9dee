package io.quizpool.api.verb;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
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
 * @param pastParticiple by gender and number; all four the same where it never agrees
 * @param tenses by tense, then by subject pronoun: every accepted form without the pronoun, the
 *     usual one first. All twelve tenses and all nine pronouns are there, whatever the verb; the
 *     list is empty where there is no form
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
                                "By gender and number: every accepted form; empty for a verb"
                                        + " without one",
                        example =
                                "{\"masculine_singular\": [\"levé\"], \"feminine_singular\":"
                                        + " [\"levée\"]}")
                Map<String, List<String>> pastParticiple,
        @Schema(
                        description =
                                "By tense, then by subject pronoun: every accepted form without"
                                        + " the pronoun, the usual one first; variants are the"
                                        + " spelling of 1990, a second stem, and the agreements of a"
                                        + " participle that the pronoun allows. All twelve tenses and"
                                        + " all nine pronouns are always there: the list is empty"
                                        + " where there is no form, as in the imperative or of a"
                                        + " defective verb",
                        example =
                                "{\"imperatif\": {\"je\": [], \"tu\": [\"lève-toi\"]},"
                                        + " \"passe_compose\": {\"je\": [\"me suis levé\", \"me suis"
                                        + " levée\"]}}")
                Map<String, Map<String, List<String>>> tenses) {

    static Conjugation of(Verb verb, Conjugator conjugator) {
        return new Conjugation(
                verb.infinitive(),
                VerbEntry.auxiliary(verb),
                verb.reflexive(),
                participles(verb, conjugator),
                by(
                        Tense.values(),
                        tense ->
                                by(
                                        Person.values(),
                                        person -> conjugator.forms(verb, tense, person))));
    }

    private static Map<String, List<String>> participles(Verb verb, Conjugator conjugator) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (GrammaticalNumber number : GrammaticalNumber.values()) {
            for (Gender gender : Gender.values()) {
                forms.put(
                        gender.wire() + "_" + number.wire(),
                        conjugator.participle(verb.bareInfinitive(), gender, number));
            }
        }
        return forms;
    }

    private static <W extends Wire, T> Map<String, T> by(W[] words, Function<W, T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> map.put(word.wire(), value.apply(word)));
        return map;
    }
}
