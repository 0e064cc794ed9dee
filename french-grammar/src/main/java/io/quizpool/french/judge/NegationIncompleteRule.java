package io.quizpool.french.judge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the two words of negation is missing. */
final class NegationIncompleteRule implements ErrorRule {

    /** Verbs that {@code ne} alone can deny. Rule: Grevisse, Le bon usage, on ne without pas. */
    private static final Set<String> LITERARY =
            Set.of("pouvoir", "oser", "savoir", "cesser", "bouger", "daigner", "manquer");

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        if (comparison.dropped(group.ne())) {
            return group.text(group.negator()).equals("plus")
                    ? Optional.of(Fault.right("without 'ne', 'plus' can mean 'more'"))
                    : Optional.empty();
        }
        if (!comparison.dropped(group.negator())) {
            return Optional.of(Fault.notTheError("more or less than one negation word is missing"));
        }
        return neAlone(comparison)
                ? Optional.of(Fault.right("'ne' can stand alone here"))
                : Optional.empty();
    }

    private static boolean neAlone(Comparison comparison) {
        String opening =
                comparison.right().opening().stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return LITERARY.contains(comparison.target().verb().bareInfinitive())
                || Governors.allowEmptyNe(opening);
    }
}
