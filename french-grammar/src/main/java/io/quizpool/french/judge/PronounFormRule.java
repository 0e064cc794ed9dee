package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An object pronoun in another gender, or in another number, than what it stands for. */
final class PronounFormRule implements ErrorRule {

    private final String property;
    private final Function<Agreement, Object> value;

    private PronounFormRule(String property, Function<Agreement, Object> value) {
        this.property = property;
        this.value = value;
    }

    static PronounFormRule gender() {
        return new PronounFormRule("gender", Agreement::gender);
    }

    static PronounFormRule number() {
        return new PronounFormRule("number", Agreement::number);
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        List<Integer> replaced = comparison.replaced();
        boolean clitic =
                replaced.size() == 1 && comparison.group().clitics().contains(replaced.getFirst());
        if (!clitic || !changed(comparison, replaced.getFirst())) {
            return Optional.of(
                    Fault.notTheError("more or less than the pronoun's " + property + " differs"));
        }
        String wrong = comparison.wrongText(replaced.getFirst());
        return Antecedents.possible(comparison.target().stated(), wrong)
                ? Optional.of(Fault.right("the question does not rule out '" + wrong + "'"))
                : Optional.empty();
    }

    /** Of the same category, and different in this property alone. */
    private boolean changed(Comparison comparison, int place) {
        String right = comparison.group().text(place);
        String wrong = comparison.wrongText(place);
        boolean category = Clitics.DIRECT.contains(right) == Clitics.DIRECT.contains(wrong);
        Set<Object> common = values(right);
        common.retainAll(values(wrong));
        return category && common.isEmpty();
    }

    private Set<Object> values(String clitic) {
        return Antecedents.of(clitic).stream().map(value).collect(Collectors.toSet());
    }
}
