package io.quizpool.api.serving;

import io.quizpool.api.error.Failure;
import io.quizpool.api.pool.Pool;
import io.quizpool.api.pool.ProblemFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says why the pool has no problem for a filter, and which part of it to drop. */
@Component
class NothingMatches {

    private static final String GENERATE = " POST /api/v1/problems/generate makes new ones.";

    private final Pool pool;

    NothingMatches(Pool pool) {
        this.pool = pool;
    }

    Failure.NoProblemMatches failure(ProblemFilter filter) {
        if (filter.wanted().isEmpty()) {
            return new Failure.NoProblemMatches("The pool is empty." + GENERATE);
        }
        String nearest =
                filter.wanted().keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field, field -> pool.count(filter.without(field))))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 0)
                        .sorted(Map.Entry.<ProblemFilter.Field, Long>comparingByValue().reversed())
                        .map(entry -> entry.getKey().wire() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return new Failure.NoProblemMatches(
                "No problem matches %s.%s%s"
                        .formatted(
                                filter,
                                nearest.isEmpty()
                                        ? " Dropping any one of these would not help."
                                        : " Problems found when one is dropped: " + nearest + ".",
                                GENERATE));
    }
}
