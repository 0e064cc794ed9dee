package io.quizpool.api.poolindex;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which problems are wanted: of each facet that is named, one of the words. Equal whatever the
 * order they were named in; its hash is computed once, as it is looked up at each serving.
 */
public final class FacetFilter {

    /** Every problem. */
    public static final FacetFilter ALL = new FacetFilter(Map.of());

    private final Map<String, Set<String>> wanted;
    private final int hash;

    /** The facets that are named, each with one word or more. */
    public FacetFilter(Map<String, Set<String>> wanted) {
        this.wanted =
                wanted.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        this.hash = this.wanted.hashCode();
    }

    /** The facets that are named, each with one word or more. */
    public Map<String, Set<String>> wanted() {
        return wanted;
    }

    /** Whether a problem that is found by {@code terms} is wanted. */
    public boolean matches(Collection<Term> terms) {
        return wanted.entrySet().stream()
                .allMatch(facet ->
                        terms.stream()
                                .anyMatch(term ->
                                        term.facet().equals(facet.getKey())
                                                && facet.getValue().contains(term.word())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FacetFilter filter
                        && hash == filter.hash
                        && wanted.equals(filter.wanted));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return wanted.toString();
    }
}
