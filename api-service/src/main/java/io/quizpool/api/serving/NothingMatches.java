package io.quizpool.api.serving;

import io.quizpool.api.error.Failure;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.api.pool.ProblemFilter.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says why the pool has no problem for a filter, and which filters near it have: those with the
 * fewest fields dropped, the most problems first.
 */
@Component
class NothingMatches {

    private static final String GENERATE = " POST /api/v1/problems/generate makes new ones.";
    private static final int MOST_SHOWN = 3;

    /** A filter with fewer fields, and how many problems it has. */
    private record Near(List<Field> dropped, int problems) {

        private String words() {
            return dropped.stream().map(Field::wire).collect(Collectors.joining(" and "))
                    + ": "
                    + problems;
        }
    }

    private final Desk desk;

    NothingMatches(Desk desk) {
        this.desk = desk;
    }

    Failure.NoProblemMatches failure(ProblemFilter filter) {
        List<Field> fields = filter.wanted().keySet().stream().sorted().toList();
        for (int fewer = 1; fewer <= fields.size(); fewer++) {
            List<Near> near =
                    choices(fields, fewer).stream()
                            .map(dropped ->
                                    new Near(dropped, desk.count(filter.without(dropped).facets())))
                            .filter(choice -> choice.problems() > 0)
                            .sorted(Comparator.comparingInt(Near::problems).reversed())
                            .limit(MOST_SHOWN)
                            .toList();
            if (!near.isEmpty()) {
                return new Failure.NoProblemMatches(
                        "No problem matches %s. Problems found when %s dropped: %s.%s"
                                .formatted(
                                        filter,
                                        fewer == 1 ? "one is" : fewer + " are",
                                        near.stream()
                                                .map(Near::words)
                                                .collect(Collectors.joining(", ")),
                                        GENERATE));
            }
        }
        return new Failure.NoProblemMatches("The pool is empty." + GENERATE);
    }

    /** Every choice of {@code size} of {@code fields}. */
    private static List<List<Field>> choices(List<Field> fields, int size) {
        List<List<Field>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << fields.size(); bits++) {
            if (Integer.bitCount(bits) == size) {
                List<Field> choice = new ArrayList<>();
                for (int i = 0; i < fields.size(); i++) {
                    if ((bits & 1 << i) != 0) {
                        choice.add(fields.get(i));
                    }
                }
                choices.add(choice);
            }
        }
        return choices;
    }
}
