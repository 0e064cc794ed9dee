package io.quizpool.benchmark.options;

import io.quizpool.local.home.Trouble;
import java.util.Locale;

/**
 * How many problems a pool holds.
 *
 * @param problems 1,000 or more
 */
public record PoolSize(int problems) implements Comparable<PoolSize> {

    public static final PoolSize SMALL = new PoolSize(10_000);
    public static final PoolSize LARGE = new PoolSize(1_000_000);

    private static final int LEAST = 1_000;
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    /** Reads {@code 10k}, {@code 1m} or a plain number. */
    public static PoolSize parse(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("\\d{1,7}[km]?")) {
            var number = Long.parseLong(lower.replaceAll("[km]", ""));
            var problems =
                    number * (lower.endsWith("k") ? THOUSAND : lower.endsWith("m") ? MILLION : 1);
            if (problems >= LEAST && problems <= 20L * MILLION) {
                return new PoolSize((int) problems);
            }
        }
        throw new Trouble(
                "%s is no size of a pool. Say how many problems, from 1k to 20m: --sizes 10k,100k,1m"
                        .formatted(text));
    }

    /** As {@link #parse} reads it. */
    public String label() {
        if (problems % MILLION == 0) {
            return problems / MILLION + "m";
        }
        return problems % THOUSAND == 0 ? problems / THOUSAND + "k" : Integer.toString(problems);
    }

    @Override
    public int compareTo(PoolSize other) {
        return Integer.compare(problems, other.problems);
    }
}
