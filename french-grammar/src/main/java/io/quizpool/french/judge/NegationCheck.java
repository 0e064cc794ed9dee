package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Governors;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.VerbGroup;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both words of the planned negation, or neither. */
final class NegationCheck implements ClauseCheck {

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        VerbGroup group = clause.group();
        String due = clause.target().negator();
        String found = group.text(group.negator());
        boolean ne = group.ne() != VerbGroup.EMPTY;
        if (meansNothing(clause, ne, found)) {
            return Stream.of();
        }
        if (ne != clause.target().polarity().negated()) {
            return fault(
                    StatementError.NEGATION_INCOMPLETE,
                    ne ? "'ne' in an affirmative sentence" : "'ne' is missing");
        }
        if (found.equals(due)) {
            return Stream.of();
        }
        return found.isEmpty()
                ? fault(StatementError.NEGATION_INCOMPLETE, "'" + due + "' is missing")
                : fault(
                        StatementError.WRONG_NEGATION_WORD,
                        "'%s' where '%s' is due".formatted(found, due));
    }

    /** {@code Avant qu'elle ne parte}; {@code il parle plus fort}, which is no negation. */
    private static boolean meansNothing(ParsedClause clause, boolean ne, String found) {
        if (clause.target().polarity().negated()) {
            return false;
        }
        return ne
                ? found.isEmpty() && Governors.allowEmptyNe(opening(clause))
                : found.equals("plus");
    }

    private static String opening(ParsedClause clause) {
        return clause.opening().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Stream<Fault> fault(StatementError error, String detail) {
        return Stream.of(Fault.error(error, detail));
    }
}
