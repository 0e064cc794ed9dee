package io.quizpool.benchmark.options;

import java.time.Duration;
import java.util.List;

/**
 * What to measure and for how long.
 *
 * @param seconds of each run of the load
 * @param rounds how often each candidate has its turn; the medians count
 * @param warmUp how long each candidate is loaded before anything is measured
 * @param javaOptions of every server that is compared
 * @param write whether the tables go into the document
 * @param reseed whether pools are made anew that are there already
 */
public record Options(
        List<PoolSize> sizes,
        List<Integer> connections,
        List<FilterKind> filters,
        List<Candidate> candidates,
        Duration seconds,
        int rounds,
        Duration warmUp,
        List<String> javaOptions,
        boolean write,
        boolean reseed) {

    /** What the command measures when it is told nothing. */
    static final Options ALL =
            new Options(
                    List.of(PoolSize.SMALL, new PoolSize(100_000), PoolSize.LARGE),
                    List.of(1, 64),
                    List.of(FilterKind.values()),
                    List.of(Candidate.values()),
                    Duration.ofSeconds(3),
                    3,
                    Duration.ofSeconds(20),
                    List.of("-Xms1g", "-Xmx1g"),
                    true,
                    false);

    /** Enough to see whether a change helps. */
    static final Options QUICK =
            new Options(
                    List.of(PoolSize.SMALL),
                    ALL.connections,
                    ALL.filters,
                    ALL.candidates,
                    Duration.ofSeconds(3),
                    1,
                    Duration.ofSeconds(10),
                    ALL.javaOptions,
                    false,
                    false);

    public Options {
        sizes = sizes.stream().distinct().sorted().toList();
        connections = connections.stream().distinct().sorted().toList();
        filters = filters.stream().distinct().sorted().toList();
        candidates = candidates.stream().distinct().sorted().toList();
        javaOptions = List.copyOf(javaOptions);
    }

    /** Whether everything is measured that the document's tables show. */
    boolean isWhole() {
        return sizes.containsAll(ALL.sizes)
                && connections.containsAll(ALL.connections)
                && filters.containsAll(ALL.filters)
                && candidates.containsAll(ALL.candidates);
    }

    Options withWrite(boolean writes) {
        return new Options(
                sizes,
                connections,
                filters,
                candidates,
                seconds,
                rounds,
                warmUp,
                javaOptions,
                writes,
                reseed);
    }
}
