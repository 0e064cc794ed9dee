package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What problems and filters say of three facets, of which few words are common to many. */
record RandomVocabulary(Random random) {

    private static final String[] FACETS = {"tense", "focus", "tag"};

    /** The terms of a problem: one or two of each facet. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (String facet : FACETS) {
            terms.add(new Term(facet, word()));
            if (random.nextBoolean()) {
                terms.add(new Term(facet, "other" + word()));
            }
        }
        return terms;
    }

    FacetFilter filter() {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (String facet : FACETS) {
            if (random.nextBoolean()) {
                Set<String> words = new HashSet<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    words.add(word());
                }
                wanted.put(facet, words);
            }
        }
        return new FacetFilter(wanted);
    }

    private String word() {
        return "w" + random.nextInt(4);
    }
}
