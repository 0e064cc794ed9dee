package io.quizpool.french.judge;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.RightReadings;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroupParser;
import java.util.List;

/** Holds a distractor to the checks that a correct statement passes. */
final class CheckedReadings implements RightReadings {

    private final VerbGroupParser parser;
    private final List<ClauseCheck> checks;

    CheckedReadings(Grammar grammar, List<ClauseCheck> checks) {
        this.parser = new VerbGroupParser(grammar);
        this.checks = List.copyOf(checks);
    }

    @Override
    public boolean right(Comparison comparison, Tense tense) {
        Target target = comparison.target().in(tense);
        return parser.groups(comparison.wrong(), target).stream()
                .map(group -> new ParsedClause(target, group))
                .filter(clause -> sameAround(comparison.right(), clause))
                .anyMatch(clause ->
                        checks.stream().allMatch(c -> c.faults(clause).findAny().isEmpty()));
    }

    private static boolean sameAround(ParsedClause right, ParsedClause wrong) {
        return Comparison.same(right.opening(), wrong.opening())
                && Comparison.same(right.subject(), wrong.subject())
                && Comparison.same(right.rest(), wrong.rest());
    }
}
