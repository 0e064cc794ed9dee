package io.quizpool.indexbenchmark.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH measured of one operation.
 *
 * @param filter by the constant's name; empty where there is none
 * @param nanoseconds of one call, on average
 * @param error half the width of the 99.9 % confidence interval, in nanoseconds; NaN where too
 *     little was measured
 * @param bytes that one call allocates
 */
record Score(
        String benchmark,
        String filter,
        int problems,
        double nanoseconds,
        double error,
        double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Score of(RunResult result) {
        BenchmarkParams measured = result.getParams();
        Result<?> time = result.getPrimaryResult();
        return new Score(
                measured.getBenchmark(),
                Optional.ofNullable(measured.getParam("filter")).orElse(""),
                Integer.parseInt(measured.getParam("problems")),
                time.getScore(),
                time.getScoreError(),
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                        .getScore());
    }

    /** As it stands in a table, in the unit that fits. */
    String text() {
        Unit unit = Unit.of(nanoseconds);
        return Double.isNaN(error)
                ? "%s %s".formatted(unit.number(nanoseconds), unit.symbol)
                : "%s ± %s %s".formatted(unit.number(nanoseconds), unit.number(error), unit.symbol);
    }

    private enum Unit {
        NANOSECOND("ns", 1),
        MICROSECOND("µs", 1e3),
        MILLISECOND("ms", 1e6);

        private static final int ENOUGH = 1_000;

        private final String symbol;
        private final double nanoseconds;

        Unit(String symbol, double nanoseconds) {
            this.symbol = symbol;
            this.nanoseconds = nanoseconds;
        }

        private static Unit of(double time) {
            return time < ENOUGH * NANOSECOND.nanoseconds
                    ? NANOSECOND
                    : time < ENOUGH * MICROSECOND.nanoseconds ? MICROSECOND : MILLISECOND;
        }

        private String number(double time) {
            double scaled = time / nanoseconds;
            return String.format(Locale.ROOT, scaled < 100 ? "%.1f" : "%,.0f", scaled);
        }
    }
}
