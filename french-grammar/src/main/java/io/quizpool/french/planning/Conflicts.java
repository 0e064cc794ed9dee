package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is evidently wrong with a set of constraints, without planning anything. */
final class Conflicts {

    private static final Set<Tense> SUBORDINATE = Set.of(Tense.SUBJONCTIF, Tense.SUBJONCTIF_PASSE);

    private final VerbTable table;
    private final Constraints asked;
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(VerbTable table, Constraints asked) {
        this.table = table;
        this.asked = asked;
    }

    List<Conflict> all() {
        statementCount();
        infinitives();
        if (found.isEmpty()) {
            tenses();
            objects();
            level();
            focuses();
        }
        return List.copyOf(found);
    }

    private void add(String field, String message) {
        found.add(new Conflict(field, message));
    }

    private void statementCount() {
        if (asked.statementCount() < 2 || asked.statementCount() > 6) {
            add(
                    "statement_count",
                    "%d is not allowed: 2 to 6 statements".formatted(asked.statementCount()));
        }
    }

    private void infinitives() {
        for (String infinitive : asked.infinitives()) {
            Optional<Verb> verb = table.find(infinitive);
            if (verb.isEmpty()) {
                add(
                        "verb_infinitives",
                        "'%s' is no infinitive that is known here: GET /verbs lists those that are"
                                .formatted(infinitive));
            } else if (table.complements(verb.get()).isEmpty()) {
                add(
                        "verb_infinitives",
                        "'%s' has no sentence to stand in yet: choose another verb"
                                .formatted(infinitive));
            }
        }
    }

    private void tenses() {
        boolean orderAndSubordinate =
                asked.tenses().contains(Tense.IMPERATIF)
                        && asked.tenses().stream().anyMatch(SUBORDINATE::contains)
                        && asked.tenses().stream()
                                .allMatch(tense ->
                                        tense == Tense.IMPERATIF || SUBORDINATE.contains(tense));
        if (orderAndSubordinate) {
            add(
                    "tenses_used",
                    "imperatif and the subjunctive exclude each other: an order and a subordinate"
                            + " clause never share a problem; ask for one of them, or add a tense of"
                            + " the indicative");
        }
    }

    private void objects() {
        List<Verb> verbs = verbs();
        if (asked.cod() != null && asked.coi() != null && asked.cod() && asked.coi()) {
            if (none(verbs, verb -> has(verb, true, true))) {
                add(
                        "includes_coi",
                        "%s never takes a direct and an indirect object together: drop one of them"
                                .formatted(named()));
                return;
            }
        }
        if (asked.cod() != null && none(verbs, verb -> has(verb, asked.cod(), null))) {
            add(
                    "includes_cod",
                    asked.cod()
                            ? "%s takes no direct object: drop includes_cod or choose another verb"
                                    .formatted(named())
                            : "%s always stands with a direct object here: drop includes_cod"
                                    .formatted(named()));
        }
        if (asked.coi() != null && none(verbs, verb -> has(verb, null, asked.coi()))) {
            add(
                    "includes_coi",
                    asked.coi()
                            ? "%s takes no indirect object (à + person): drop includes_coi or choose another verb"
                                    .formatted(named())
                            : "%s always stands with an indirect object here: drop includes_coi"
                                    .formatted(named()));
        }
    }

    private boolean has(Verb verb, @Nullable Boolean cod, @Nullable Boolean coi) {
        return table.complements(verb).stream()
                .anyMatch(complement ->
                        (cod == null || cod == (complement.cod() != null))
                                && (coi == null || coi == (complement.coi() != null)));
    }

    private void level() {
        DifficultyLevel level = asked.level();
        if (level == null) {
            return;
        }
        if (none(verbs(), verb -> verb.level().compareTo(level) <= 0)) {
            add(
                    "difficulty_level",
                    "%s is above %s: the level of a problem is at least that of its verb"
                            .formatted(named(), level.wire()));
        }
        if (!asked.tenses().isEmpty()
                && none(asked.tenses(), tense -> Difficulty.of(tense).compareTo(level) <= 0)) {
            add(
                    "difficulty_level",
                    "%s stands above %s: the level of a problem is at least that of its tense"
                            .formatted(wires(asked.tenses()), level.wire()));
        }
    }

    private void focuses() {
        found.addAll(new FocusConflicts(table, asked, verbs()).all());
    }

    private List<Verb> verbs() {
        return asked.infinitives().isEmpty()
                ? table.all()
                : asked.infinitives().stream().map(table::find).flatMap(Optional::stream).toList();
    }

    private String named() {
        return asked.infinitives().isEmpty()
                ? "no verb"
                : "'" + String.join("', '", asked.infinitives()) + "'";
    }

    static <T> boolean none(Collection<T> items, Predicate<T> predicate) {
        return items.stream().noneMatch(predicate);
    }

    static String wires(Collection<? extends Wire> words) {
        return words.stream().map(Wire::wire).sorted().collect(Collectors.joining(", "));
    }
}
