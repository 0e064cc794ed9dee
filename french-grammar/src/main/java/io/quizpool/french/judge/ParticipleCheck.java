package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.verb.Auxiliary;
import java.util.Collection;
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
    public Stream<Fault> faults(Clause clause) {
        VerbGroup group = clause.group();
        if (!clause.target().compound()) {
            return Stream.of();
        }
        String found = group.text(group.participle());
        Set<String> due =
                clause.target().auxiliaries().stream()
                        .filter(auxiliary -> carries(clause, auxiliary))
                        .map(auxiliary -> ParticipleAgreements.due(clause, auxiliary))
                        .flatMap(agreements ->
                                forms(grammar.conjugator(), clause.target(), agreements))
                        .collect(Collectors.toUnmodifiableSet());
        return due.contains(found)
                ? Stream.of()
                : Stream.of(
                        Fault.error(
                                StatementError.PARTICIPLE_AGREEMENT,
                                "'%s' where %s is due".formatted(found, due)));
    }

    private static boolean carries(Clause clause, Auxiliary auxiliary) {
        String finite = clause.group().text(clause.group().finite());
        return clause.target().auxiliary(auxiliary, clause.target().tense()).contains(finite);
    }

    /** The participles of the target's verb in {@code agreements}. */
    static Stream<String> forms(
            Conjugator conjugator, Target target, Collection<Agreement> agreements) {
        return agreements.stream()
                .flatMap(agreement ->
                        conjugator
                                .participle(
                                        target.verb().bareInfinitive(),
                                        agreement.gender(),
                                        agreement.number())
                                .stream());
    }
}
