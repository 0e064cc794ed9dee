package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Target;
import io.quizpool.french.verb.Auxiliary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The word that carries the tense: the right auxiliary, tense and person. */
final class FiniteCheck implements ClauseCheck {

    private final Grammar grammar;

    FiniteCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        Target target = clause.target();
        String found = clause.group().text(clause.group().finite());
        List<String> due = target.finiteForms(target.tense());
        if (due.contains(found) || euphonic(clause, due, found)) {
            return Stream.of();
        }
        return Stream.of(
                Fault.error(error(target, found), "'%s' where %s is due".formatted(found, due)));
    }

    /** {@code Vas-y, manges-en}: the imperative takes an s before y and en. */
    private static boolean euphonic(ParsedClause clause, List<String> due, String found) {
        return clause.target().positiveImperative()
                && clause.group().enclitics().stream()
                        .findFirst()
                        .map(clause.group()::text)
                        .filter(Set.of("y", "en")::contains)
                        .isPresent()
                && due.stream().anyMatch(form -> found.equals(form + "s"));
    }

    private StatementError error(Target target, String found) {
        boolean otherAuxiliary =
                target.compound()
                        && Arrays.stream(Auxiliary.values())
                                .anyMatch(a -> target.auxiliary(a, target.tense()).contains(found));
        if (otherAuxiliary) {
            return StatementError.WRONG_AUXILIARY;
        }
        boolean otherTense =
                grammar.conjugator().analyse(found).stream()
                        .anyMatch(reading ->
                                reading instanceof Reading.Finite form
                                        && form.person() == target.person().person()
                                        && form.number() == target.person().number());
        return otherTense ? StatementError.WRONG_TENSE : StatementError.WRONG_CONJUGATION;
    }
}
