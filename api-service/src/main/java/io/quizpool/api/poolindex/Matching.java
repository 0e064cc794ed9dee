package io.quizpool.api.poolindex;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The problems that meet one filter, kept up to date by the index until it is released. */
public final class Matching {

    private final FacetFilter filter;
    private final RoaringBitmap problems;
    private final boolean view;

    /** Where in the log the first of them was found last, and which log that was. */
    private int cursor;

    private int logNumber = -1;
    private @Nullable Stale stale;

    Matching(FacetFilter filter, RoaringBitmap problems, boolean view) {
        this.filter = filter;
        this.problems = problems;
        this.view = view;
    }

    /** What they meet. */
    public FacetFilter filter() {
        return filter;
    }

    /** How many they are. */
    public int size() {
        return problems.getCardinality();
    }

    /** Whether the problem is one of them. */
    public boolean contains(int ordinal) {
        return problems.contains(ordinal);
    }

    /** Those of {@code others} that are among them. */
    public RoaringBitmap among(RoaringBitmap others) {
        return RoaringBitmap.and(problems, others);
    }

    RoaringBitmap problems() {
        return problems;
    }

    /** Whether the set is that of one facet's word, which is kept up to date anyway. */
    boolean view() {
        return view;
    }

    int cursor(int log, int start) {
        return logNumber == log ? Math.max(cursor, start) : start;
    }

    void moveTo(int log, int place) {
        logNumber = log;
        cursor = place;
    }

    @Nullable Stale stale() {
        return stale;
    }

    void stale(Stale found) {
        stale = found;
    }

    /** Forgets where the first was: another may have come before it. */
    void startAgain() {
        logNumber = -1;
        stale = null;
    }

    long memory() {
        return (view ? 0 : problems.getLongSizeInBytes()) + (stale == null ? 0 : stale.memory());
    }
}
