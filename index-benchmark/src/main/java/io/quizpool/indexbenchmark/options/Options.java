package io.quizpool.indexbenchmark.options;

import io.quizpool.benchmark.options.PoolSize;
import java.time.Duration;
import java.util.List;

/**
 * What to measure and for how long.
 *
 * @param only a part of the name of what is measured; empty for all
 * @param forks how many processes measure each operation, one after the other
 * @param iteration how long one of a process's measurements takes
 * @param write whether the tables go into the document
 */
public record Options(
        List<PoolSize> sizes, String only, int forks, Duration iteration, boolean write) {

    /** Measurements of each process that do not count. */
    public static final int WARM_UPS = 3;

    /** Measurements of each process that do. */
    public static final int ITERATIONS = 5;

    /** Of each process that measures. */
    public static final List<String> JAVA_OPTIONS = List.of("-Xms1g", "-Xmx1g");

    /** What the command measures when it is told nothing. */
    static final Options ALL =
            new Options(
                    List.of(PoolSize.SMALL, new PoolSize(100_000), PoolSize.LARGE),
                    "",
                    1,
                    Duration.ofMillis(200),
                    true);

    /** Enough to see whether a change helps. */
    static final Options QUICK =
            new Options(List.of(PoolSize.SMALL), "", 1, Duration.ofMillis(100), false);

    public Options {
        sizes = sizes.stream().distinct().sorted().toList();
    }

    /** Whether everything is measured that the document's tables show. */
    boolean isWhole() {
        return sizes.containsAll(ALL.sizes) && only.isEmpty();
    }

    Options withWrite(boolean writes) {
        return new Options(sizes, only, forks, iteration, writes);
    }
}
