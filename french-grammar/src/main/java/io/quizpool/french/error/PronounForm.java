package io.quizpool.french.error;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.reading.Antecedents;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An object pronoun in another gender, or in another number, than what it stands for. */
final class PronounForm {

    private final String property;
    private final Function<Agreement, Object> value;

    private PronounForm(String property, Function<Agreement, Object> value) {
        this.property = property;
        this.value = value;
    }

    static PronounForm gender() {
        return new PronounForm("gender", Agreement::gender);
    }

    static PronounForm number() {
        return new PronounForm("number", Agreement::number);
    }

    /** Why the distractor is not one with this error; empty where it is. */
    Optional<Refusal> refuse(Comparison comparison) {
        List<Integer> replaced = comparison.replaced();
        boolean clitic =
                replaced.size() == 1 && comparison.group().clitics().contains(replaced.getFirst());
        if (!clitic || !changed(comparison, replaced.getFirst())) {
            return Optional.of(
                    Refusal.notTheError(
                            "more or less than the pronoun's " + property + " differs"));
        }
        String wrong = comparison.wrongText(replaced.getFirst());
        return Antecedents.possible(comparison.target().stated(), wrong)
                ? Optional.of(Refusal.right("the question does not rule out '" + wrong + "'"))
                : Optional.empty();
    }

    /** Of the same category, and different in this property alone. */
    private boolean changed(Comparison comparison, int place) {
        String right = comparison.group().text(place);
        String wrong = comparison.wrongText(place);
        boolean category = CliticWords.DIRECT.contains(right) == CliticWords.DIRECT.contains(wrong);
        Set<Object> common = values(right);
        common.retainAll(values(wrong));
        return category && common.isEmpty();
    }

    private Set<Object> values(String clitic) {
        return Antecedents.of(clitic).stream().map(value).collect(Collectors.toSet());
    }
}
