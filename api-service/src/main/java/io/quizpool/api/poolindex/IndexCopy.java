package io.quizpool.api.poolindex;

import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the index held at one moment, for whoever counts at leisure: sets of ordinals.
 *
 * @param live the problems that can be served
 * @param never those of them that were never served
 * @param byTerm the problems that a term leads to, of the facets that were asked for
 */
public record IndexCopy(RoaringBitmap live, RoaringBitmap never, Map<Term, RoaringBitmap> byTerm) {

    /** The words of a facet that a problem has, in alphabetical order. */
    public List<String> words(String facet) {
        return byTerm.entrySet().stream()
                .filter(term -> term.getKey().facet().equals(facet) && !term.getValue().isEmpty())
                .map(term -> term.getKey().word())
                .sorted()
                .toList();
    }

    /** The problems that a word of a facet leads to. */
    public RoaringBitmap of(String facet, String word) {
        return byTerm.getOrDefault(new Term(facet, word), new RoaringBitmap());
    }
}
