package io.quizpool.benchmark.load;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of the load, or the median of several, came to.
 *
 * @param requestsPerSecond those that were answered with 200
 * @param failed answers other than 200, and connections that broke
 */
public record LoadResult(double requestsPerSecond, Duration p50, Duration p99, long failed) {

    private static final Pattern OUTCOME =
            Pattern.compile(
                    "outcome answered=(\\d+) microseconds=(\\d+) p50=(\\d+) p99=(\\d+) failed=(\\d+)");
    private static final double MICROSECONDS = 1e6;

    /**
     * Reads what the script prints at the end of a run.
     *
     * @throws IllegalArgumentException where it is not there
     */
    static LoadResult parse(String output) {
        var outcome = OUTCOME.matcher(output);
        if (!outcome.find()) {
            throw new IllegalArgumentException("wrk printed no outcome: " + output);
        }
        var answered = number(outcome, 1);
        var microseconds = number(outcome, 2);
        // Where no answer came at all, wrk knows no latency: it is the whole run, or more.
        return new LoadResult(
                answered * MICROSECONDS / microseconds,
                micros(answered == 0 ? microseconds : number(outcome, 3)),
                micros(answered == 0 ? microseconds : number(outcome, 4)),
                number(outcome, 5));
    }

    private static long number(Matcher outcome, int group) {
        return Long.parseLong(outcome.group(group));
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /** The median of each figure by itself; failures add up. */
    static LoadResult median(List<LoadResult> runs) {
        return new LoadResult(
                middle(runs, LoadResult::requestsPerSecond),
                middle(runs, LoadResult::p50),
                middle(runs, LoadResult::p99),
                runs.stream().mapToLong(LoadResult::failed).sum());
    }

    private static <T extends Comparable<? super T>> T middle(
            List<LoadResult> runs, Function<LoadResult, T> figure) {
        return runs.stream()
                .map(figure)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get((runs.size() - 1) / 2);
    }
}
