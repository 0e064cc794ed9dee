package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Antecedents;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The planned clitics, each once, in their order and on the right side of the verb. */
final class CliticCheck implements ClauseCheck {

    private static final Set<String> WEAK = Set.of("me", "te", "se");

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        return Stream.of(
                        reflexive(clause),
                        objects(clause),
                        antecedent(clause),
                        order(clause),
                        side(clause))
                .flatMap(Optional::stream);
    }

    private static Optional<Fault> reflexive(ParsedClause clause) {
        Target target = clause.target();
        List<String> found =
                clause.group().cliticTexts().stream()
                        .map(CliticWords::unstressed)
                        .filter(CliticWords.PERSONAL::contains)
                        .toList();
        String due = Pronouns.reflexive(target.person());
        if (!target.verb().reflexive()) {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Fault(FindingCode.OBJECTS, found + " is no part of the plan"));
        }
        if (found.equals(List.of(due)) && stressed(clause.group())) {
            return Optional.empty();
        }
        return Optional.of(
                found.isEmpty()
                        ? Fault.error(StatementError.REFLEXIVE_MISSING, "'" + due + "' is missing")
                        : Fault.error(
                                StatementError.REFLEXIVE_WRONG,
                                "%s where '%s' is due".formatted(found, due)));
    }

    /** Behind the verb it is {@code toi}, and {@code te} only as {@code t'}. */
    private static boolean stressed(VerbGroup group) {
        return group.enclitics().stream()
                .map(group.tokens()::get)
                .allMatch(token -> token.elided() || !WEAK.contains(token.text()));
    }

    private static Optional<Fault> objects(ParsedClause clause) {
        Target target = clause.target();
        long directDue = target.cod() == ObjectForm.PRONOUN ? 1 : 0;
        long indirectDue = target.coi() == ObjectForm.PRONOUN ? 1 : 0;
        long direct = count(clause, CliticWords.DIRECT);
        long indirect = count(clause, CliticWords.INDIRECT);
        if (direct == directDue && indirect == indirectDue) {
            return Optional.empty();
        }
        String detail =
                "%d direct and %d indirect pronouns where %d and %d are due"
                        .formatted(direct, indirect, directDue, indirectDue);
        return Optional.of(
                direct + indirect == directDue + indirectDue
                        ? Fault.error(StatementError.WRONG_PRONOUN_CATEGORY, detail)
                        : new Fault(FindingCode.OBJECTS, detail));
    }

    private static Optional<Fault> antecedent(ParsedClause clause) {
        return clause.group().cliticTexts().stream()
                .filter(clitic -> !Antecedents.possible(clause.target().stated(), clitic))
                .findFirst()
                .map(clitic ->
                        Fault.error(
                                StatementError.WRONG_PRONOUN_GENDER,
                                "'%s' does not stand for what the question says"
                                        .formatted(clitic)));
    }

    private static long count(ParsedClause clause, Set<String> kind) {
        return clause.group().cliticTexts().stream().filter(kind::contains).count();
    }

    private static Optional<Fault> order(ParsedClause clause) {
        VerbGroup group = clause.group();
        return ascending(group, group.proclitics(), CliticWords::rankBefore)
                        && ascending(group, group.enclitics(), CliticWords::rankBehind)
                ? Optional.empty()
                : Optional.of(
                        Fault.error(
                                StatementError.CLITIC_ORDER,
                                String.join(" ", group.cliticTexts())));
    }

    private static boolean ascending(
            VerbGroup group, List<Integer> places, ToIntFunction<String> rank) {
        List<Integer> ranks =
                places.stream().map(group::text).map(text -> rank.applyAsInt(text)).toList();
        return ranks.equals(ranks.stream().distinct().sorted().toList());
    }

    private static Optional<Fault> side(ParsedClause clause) {
        VerbGroup group = clause.group();
        List<Integer> wrong =
                clause.target().positiveImperative() ? group.proclitics() : group.enclitics();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fault.error(
                                StatementError.CLITIC_PLACEMENT,
                                "'" + group.text(wrong.getFirst()) + "' on the wrong side"));
    }
}
