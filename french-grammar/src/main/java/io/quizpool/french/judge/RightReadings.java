package io.quizpool.french.judge;

import io.quizpool.french.grammar.Tense;
import java.util.List;

/** Finds out whether a distractor is right after all, in the planned tense or in another. */
final class RightReadings {

    private final VerbGroupParser parser;
    private final List<ClauseCheck> checks;

    RightReadings(Grammar grammar, List<ClauseCheck> checks) {
        this.parser = new VerbGroupParser(grammar);
        this.checks = List.copyOf(checks);
    }

    /**
     * Whether the distractor's verb group is right in {@code tense}, and all around it the same.
     */
    boolean right(Comparison comparison, Tense tense) {
        Target target = comparison.target().in(tense);
        return parser.groups(comparison.wrong(), target).stream()
                .map(group -> new Clause(target, group))
                .filter(clause -> sameAround(comparison.right(), clause))
                .anyMatch(clause ->
                        checks.stream().allMatch(c -> c.faults(clause).findAny().isEmpty()));
    }

    private static boolean sameAround(Clause right, Clause wrong) {
        return Comparison.same(right.opening(), wrong.opening())
                && Comparison.same(right.subject(), wrong.subject())
                && Comparison.same(right.rest(), wrong.rest());
    }
}
