package io.quizpool.quality.measures;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.quality.planting.Planting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** How many planted faults are caught, by the error of the distractor that they concern. */
public final class Recall {

    /** What the judge cannot read off the verb group alone. */
    private static final Set<StatementError> BESIDE_THE_VERB_GROUP =
            EnumSet.of(
                    StatementError.ADJECTIVE_AGREEMENT,
                    StatementError.WRONG_PREPOSITION,
                    StatementError.MISSING_PREPOSITION,
                    StatementError.DETERMINER_GENDER);

    private static final Set<StatementError> VERB_GROUP =
            EnumSet.complementOf(EnumSet.copyOf(BESIDE_THE_VERB_GROUP));

    private final List<Planting> plantings;
    private final List<Map<StatementError, Tally>> columns = new ArrayList<>();

    private Recall(List<Planting> plantings) {
        this.plantings = plantings;
    }

    /**
     * Spoils every one of {@code good} in every way, and asks for each whether it is refused.
     *
     * @param missed is told of each that is not
     */
    public static Recall of(
            List<Candidate> good,
            List<Planting> plantings,
            RandomGenerator random,
            Predicate<Candidate> refused,
            Consumer<String> missed) {
        Recall recall = new Recall(plantings);
        Misses misses = new Misses(missed);
        for (Planting planting : plantings) {
            Map<StatementError, Tally> column = new EnumMap<>(StatementError.class);
            for (Candidate candidate : good) {
                planting.in(candidate, random)
                        .forEach(planted -> {
                            boolean caught = refused.test(planted.candidate());
                            column.computeIfAbsent(planted.error(), error -> new Tally())
                                    .count(caught);
                            if (!caught) {
                                misses.add(
                                        planting.name() + " " + planted.error().wire(),
                                        planted.candidate(),
                                        List.of());
                            }
                        });
            }
            recall.columns.add(column);
        }
        return recall;
    }

    /** The share caught of {@code error}, over all plantings; 1 where nothing was planted. */
    public double share(StatementError error) {
        return total(error).share();
    }

    /** The share caught of each planting over all errors; 1 where nothing was planted. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < plantings.size(); i++) {
            shares.put(
                    plantings.get(i).name(),
                    sum(columns.get(i), EnumSet.allOf(StatementError.class)).share());
        }
        return shares;
    }

    /** How much is caught, over all plantings, of the verb-group error of which least is. */
    public String worst() {
        return VERB_GROUP.stream()
                .min(Comparator.comparingDouble(this::share))
                .map(error -> "%s (`%s`)".formatted(total(error).share(true), error.wire()))
                .orElseThrow();
    }

    private Tally total(StatementError error) {
        Tally total = new Tally();
        columns.forEach(column -> total.add(column.getOrDefault(error, new Tally())));
        return total;
    }

    /** A row for each error, then the sums. */
    public String table() {
        List<String> head = new ArrayList<>(List.of("error of the distractor"));
        plantings.forEach(planting -> head.add(planting.name()));
        MarkdownTable table = new MarkdownTable(head);
        for (StatementError error : StatementError.values()) {
            table.row(row("`" + error.wire() + "`", EnumSet.of(error)));
        }
        table.row(row("**verb group**", VERB_GROUP));
        table.row(row("**beside it**", BESIDE_THE_VERB_GROUP));
        return table.toString();
    }

    private List<String> row(String name, Set<StatementError> errors) {
        List<String> row = new ArrayList<>(List.of(name));
        columns.forEach(column -> row.add(sum(column, errors).share(true)));
        return row;
    }

    private static Tally sum(Map<StatementError, Tally> column, Set<StatementError> errors) {
        Tally sum = new Tally();
        errors.forEach(error -> sum.add(column.getOrDefault(error, new Tally())));
        return sum;
    }
}
