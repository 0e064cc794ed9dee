package io.quizpool.french.planning;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the focuses that the other constraints shut out. */
final class FocusConflicts {

    private final VerbTable table;
    private final Constraints asked;
    private final List<Verb> verbs;

    FocusConflicts(VerbTable table, Constraints asked, List<Verb> verbs) {
        this.table = table;
        this.asked = asked;
        this.verbs = List.copyOf(verbs);
    }

    /** A conflict only where none of the focuses can be met. */
    List<Conflict> all() {
        List<Conflict> each =
                asked.focuses().stream().map(this::against).flatMap(Optional::stream).toList();
        return each.size() == asked.focuses().size() ? each : List.of();
    }

    private Optional<Conflict> against(GrammaticalFocus focus) {
        return switch (focus) {
            case AUXILIARY ->
                    conflict(
                            !asked.tenses().isEmpty()
                                    && Conflicts.none(asked.tenses(), Tense::compound),
                            "tenses_used",
                            "the focus auxiliary needs a compound tense: one of "
                                    + Conflicts.wires(
                                            Arrays.stream(Tense.values())
                                                    .filter(Tense::compound)
                                                    .toList()));
            case NEGATION ->
                    conflict(
                            Boolean.FALSE.equals(asked.negation()),
                            "includes_negation",
                            "the focus negation needs negated sentences: drop includes_negation or set it to true");
            case REFLEXIVE ->
                    conflict(
                            Conflicts.none(verbs, Verb::reflexive),
                            "grammatical_focus",
                            "the focus reflexive needs a reflexive verb, such as 'se lever'");
            case PRONOUNS ->
                    conflict(
                            Boolean.FALSE.equals(asked.cod()) && Boolean.FALSE.equals(asked.coi()),
                            "grammatical_focus",
                            "the focus pronouns needs an object: allow includes_cod or includes_coi");
            case PREPOSITIONS ->
                    conflict(
                            Conflicts.none(
                                    verbs,
                                    verb ->
                                            table.complements(verb).stream()
                                                    .anyMatch(each -> each.other() != null)),
                            "grammatical_focus",
                            "the focus prepositions needs a verb with a preposition, such as 'parler'");
            case CONJUGATION, AGREEMENT -> Optional.empty();
        };
    }

    private static Optional<Conflict> conflict(boolean holds, String field, String message) {
        return holds ? Optional.of(new Conflict(field, message)) : Optional.empty();
    }
}
