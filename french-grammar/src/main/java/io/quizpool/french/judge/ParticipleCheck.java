package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.VerbGroup;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The past participle agrees with what the plan says it agrees with. */
final class ParticipleCheck implements ClauseCheck {

    private final Grammar grammar;

    ParticipleCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        VerbGroup group = clause.group();
        if (!clause.target().compound()) {
            return Stream.of();
        }
        String found = group.text(group.participle());
        Set<String> due =
                clause.target().auxiliaries().stream()
                        .filter(auxiliary -> ParticipleAgreements.carries(clause, auxiliary))
                        .map(auxiliary -> ParticipleAgreements.due(clause, auxiliary))
                        .flatMap(agreements ->
                                ParticipleAgreements.forms(
                                        grammar.conjugator(), clause.target(), agreements))
                        .collect(Collectors.toUnmodifiableSet());
        return due.contains(found)
                ? Stream.of()
                : Stream.of(
                        Fault.error(
                                StatementError.PARTICIPLE_AGREEMENT,
                                "'%s' where %s is due".formatted(found, due)));
    }
}
