package io.quizpool.indexbenchmark.pool;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.benchmark.pool.Queries;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What the index is asked for: the filters of {@code docs/performance.sh}. */
public enum AskedFor {
    /** Any problem. */
    NONE("none"),
    /** Each focus. */
    ONE("one facet"),
    /** Focus, tense and level: 48 combinations. */
    THREE("three facets"),
    /** Three focuses and five tenses: twenty of many combinations. */
    BROAD("broad: 3 focuses, 5 tenses"),
    /** Five tags and two levels: twenty of many combinations. */
    NARROW("narrow: 5 tags, 2 levels");

    private static final long SEED = 1_121;
    private static final int UNHEARD_OF = 20;

    private final String title;

    AskedFor(String title) {
        this.title = title;
    }

    /** As it stands in a table. */
    public String title() {
        return title;
    }

    /** The filters, to be asked in turn. */
    public List<FacetFilter> filters() {
        return switch (this) {
            case NONE -> filters(FilterKind.NONE);
            case ONE -> filters(FilterKind.ONE);
            case THREE -> filters(FilterKind.THREE);
            case BROAD -> unheardOf(true);
            case NARROW -> unheardOf(false);
        };
    }

    private static List<FacetFilter> filters(FilterKind kind) {
        return Queries.of(kind).stream().map(AskedFor::filter).toList();
    }

    private static List<FacetFilter> unheardOf(boolean broad) {
        RandomGenerator random = new SplittableRandom(SEED);
        return Stream.generate(() -> filter(Queries.unheardOf(broad, random)))
                .limit(UNHEARD_OF)
                .toList();
    }

    /** The words of a query, which need no decoding. */
    private static FacetFilter filter(String path) {
        Map<String, Set<String>> wanted = new HashMap<>();
        Arrays.stream(path.split("[?&]"))
                .skip(1)
                .map(parameter -> parameter.split("="))
                .forEach(parameter ->
                        wanted.computeIfAbsent(parameter[0], absent -> new HashSet<>())
                                .add(parameter[1]));
        return new FacetFilter(wanted);
    }
}
