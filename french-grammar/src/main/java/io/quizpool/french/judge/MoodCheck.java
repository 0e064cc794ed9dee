package io.quizpool.french.judge;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Governors;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Token;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A subjunctive is governed, and what governs one has one. */
final class MoodCheck implements ClauseCheck {

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        boolean subjunctive = clause.target().tense().finite() == Tense.SUBJONCTIF;
        String opening =
                clause.opening().stream().map(Token::text).collect(Collectors.joining(" "));
        if (Governors.ofSubjunctive(opening) == subjunctive) {
            return Stream.of();
        }
        return Stream.of(
                new Fault(
                        FindingCode.MOOD,
                        subjunctive
                                ? "nothing before the verb governs its subjunctive"
                                : "'" + opening + "' governs the subjunctive"));
    }
}
