package io.quizpool.api.poolindex;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/** Which problems each facet's words lead to: one bitmap a word, over the problems' ordinals. */
final class Facets {

    private static final int ENTRY = 64;

    private final Map<Term, RoaringBitmap> byTerm = new HashMap<>();
    private final RoaringBitmap live = new RoaringBitmap();
    private final Set<Matching> tracked = Collections.newSetFromMap(new IdentityHashMap<>());
    private short[] termCounts = new short[0];

    RoaringBitmap live() {
        return live;
    }

    /** Sets what a problem is found by; false where it was found by just that before. */
    boolean put(int ordinal, Collection<Term> terms) {
        if (holds(ordinal, terms)) {
            return false;
        }
        boolean changed = !live.checkedAdd(ordinal);
        if (changed) {
            byTerm.values().forEach(problems -> problems.remove(ordinal));
        }
        for (Term term : terms) {
            byTerm.computeIfAbsent(term, absent -> new RoaringBitmap()).add(ordinal);
        }
        if (ordinal >= termCounts.length) {
            termCounts = Arrays.copyOf(termCounts, Growth.beyond(ordinal));
        }
        termCounts[ordinal] = (short) terms.size();
        for (Matching matching : tracked) {
            if (!matching.view()) {
                if (matching.filter().matches(terms)) {
                    matching.problems().add(ordinal);
                } else {
                    matching.problems().remove(ordinal);
                }
            }
            if (changed) {
                matching.startAgain();
            }
        }
        return true;
    }

    /** Takes problems out of every set. */
    void remove(RoaringBitmap gone) {
        live.andNot(gone);
        byTerm.values().forEach(problems -> problems.andNot(gone));
        for (Matching matching : tracked) {
            if (!matching.view()) {
                matching.problems().andNot(gone);
            }
        }
    }

    Matching track(FacetFilter filter) {
        List<Set<String>> words = List.copyOf(filter.wanted().values());
        Matching matching;
        if (words.isEmpty()) {
            matching = new Matching(filter, live, true);
        } else if (words.size() == 1 && words.getFirst().size() == 1 && known(filter)) {
            matching = new Matching(filter, sets(filter).getFirst(), true);
        } else {
            matching = new Matching(filter, intersection(filter), false);
        }
        tracked.add(matching);
        return matching;
    }

    void release(Matching matching) {
        tracked.remove(matching);
    }

    /** Copies of the sets of every word of {@code facets}. */
    Map<Term, RoaringBitmap> copy(Set<String> facets) {
        Map<Term, RoaringBitmap> copies = new HashMap<>();
        byTerm.forEach((term, problems) -> {
            if (facets.contains(term.facet())) {
                copies.put(term, problems.clone());
            }
        });
        return copies;
    }

    int count(FacetFilter filter) {
        return intersection(filter).getCardinality();
    }

    long memory() {
        return live.getLongSizeInBytes()
                + 2L * termCounts.length
                + byTerm.values().stream()
                        .mapToLong(problems -> problems.getLongSizeInBytes() + ENTRY)
                        .sum()
                + tracked.stream().mapToLong(Matching::memory).sum();
    }

    private boolean holds(int ordinal, Collection<Term> terms) {
        return live.contains(ordinal)
                && termCounts[ordinal] == terms.size()
                && terms.stream()
                        .allMatch(term -> {
                            RoaringBitmap problems = byTerm.get(term);
                            return problems != null && problems.contains(ordinal);
                        });
    }

    private boolean known(FacetFilter filter) {
        return filter.wanted().entrySet().stream()
                .allMatch(facet ->
                        facet.getValue().stream()
                                .allMatch(word ->
                                        byTerm.containsKey(new Term(facet.getKey(), word))));
    }

    /** A set of its own: nobody else's. */
    private RoaringBitmap intersection(FacetFilter filter) {
        List<RoaringBitmap> sets = sets(filter);
        if (sets.isEmpty()) {
            return live.clone();
        }
        RoaringBitmap all = sets.getFirst().clone();
        sets.stream().skip(1).forEach(all::and);
        return all;
    }

    /** The problems of each facet, the smallest set first. */
    private List<RoaringBitmap> sets(FacetFilter filter) {
        return filter.wanted().entrySet().stream()
                .map(facet -> union(facet.getKey(), facet.getValue()))
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .toList();
    }

    private RoaringBitmap union(String facet, Set<String> words) {
        List<RoaringBitmap> problems =
                words.stream()
                        .map(word -> byTerm.get(new Term(facet, word)))
                        .filter(Objects::nonNull)
                        .toList();
        return problems.size() == 1 ? problems.getFirst() : RoaringBitmap.or(problems.iterator());
    }
}
