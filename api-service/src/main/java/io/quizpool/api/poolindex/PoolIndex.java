package io.quizpool.api.poolindex;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The problems of the pool, what each is found by and how long ago it was served. Problems go by
 * ordinals from 0. About 70 bytes a problem beside the facets' bitmaps; nothing here scans the pool
 * except for a filter that is asked for the first time.
 *
 * <p>Not safe for use by several threads: whoever owns it holds a lock.
 */
public final class PoolIndex {

    /** Stands for the ordinal of a problem that is not known. */
    public static final int UNKNOWN = -1;

    /** The sequence of a problem that was never served. */
    public static final long NEVER = 0;

    private final Ordinals ordinals = new Ordinals();
    private final Facets facets = new Facets();
    private final Recency recency = new Recency();
    private long[] sequences = new long[0];

    /** The ordinal of a problem, live or retired; {@link #UNKNOWN} where it never was here. */
    public int find(UUID id) {
        return ordinals.find(id);
    }

    /** The id of a problem. */
    public UUID id(int ordinal) {
        return ordinals.id(ordinal);
    }

    /** How many problems can be served. */
    public int size() {
        return facets.live().getCardinality();
    }

    /** How many ordinals have been given: to live problems and to retired ones. */
    public int ordinals() {
        return ordinals.size();
    }

    /** Whether the problem can be served. */
    public boolean isLive(int ordinal) {
        return facets.live().contains(ordinal);
    }

    /**
     * Adds a problem that was never served, brings a retired one back (the freshest, if it was
     * served before), or changes what a live one is found by; its ordinal.
     */
    public int put(UUID id, Collection<Term> terms) {
        int ordinal = ordinals.find(id);
        if (ordinal == UNKNOWN) {
            ordinal = ordinals.add(id);
            if (ordinal >= sequences.length) {
                sequences = Arrays.copyOf(sequences, Growth.beyond(ordinal));
            }
            recency.addNever(ordinal);
            facets.put(ordinal, terms);
            return ordinal;
        }
        boolean back = !isLive(ordinal);
        facets.put(ordinal, terms);
        if (back && sequences[ordinal] == NEVER) {
            recency.addNever(ordinal);
        } else if (back) {
            recency.touch(ordinal);
        }
        return ordinal;
    }

    /** Takes problems out: none of them is found from now on. */
    public void retire(RoaringBitmap gone) {
        facets.remove(gone);
        gone.forEach((IntConsumer) recency::forget);
    }

    /** Every problem that can be served. */
    public RoaringBitmap live() {
        return facets.live().clone();
    }

    /** The problem is served now, here or elsewhere: it is the freshest. */
    public void touch(int ordinal) {
        if (isLive(ordinal)) {
            recency.touch(ordinal);
        }
    }

    /**
     * The problem was claimed elsewhere for the first time, and given back: it was never served.
     */
    public void neverServed(int ordinal) {
        if (isLive(ordinal)) {
            recency.addNever(ordinal);
        }
    }

    /** The number of the last serving that the database is known to hold of a problem. */
    public long sequence(int ordinal) {
        return sequences[ordinal];
    }

    /** Sets {@link #sequence}. */
    public void sequence(int ordinal, long sequence) {
        sequences[ordinal] = sequence;
    }

    /** The problems that meet {@code filter}, kept up to date until they are released. */
    public Matching track(FacetFilter filter) {
        return facets.track(filter);
    }

    /** Stops keeping {@code matching} up to date. */
    public void release(Matching matching) {
        facets.release(matching);
    }

    /** How many problems meet {@code filter}. */
    public int count(FacetFilter filter) {
        return facets.count(filter);
    }

    /** A copy of the facets of these names: at most 125 kB a word for a million problems. */
    public IndexCopy copy(Set<String> names) {
        return new IndexCopy(live(), recency.never().clone(), facets.copy(names));
    }

    /** Those of {@code matching} that were never served. */
    public RoaringBitmap never(Matching matching) {
        return matching.among(recency.never());
    }

    /**
     * Those of {@code matching} that have been served, at most {@code most} and only those whose
     * last turn was before {@code before}; the stalest first.
     */
    public int[] stalest(Matching matching, int most, long before) {
        return recency.stalest(matching, most, before);
    }

    /** The number of the last turn: every serving has the next number. */
    public long turn() {
        return recency.turn();
    }

    /** The number of a problem's last turn; 0 where it had none. */
    public long lastTurn(int ordinal) {
        return recency.lastTurn(ordinal);
    }

    /** Bytes that all this takes, computed from the lengths of its arrays. */
    public long memory() {
        return ordinals.memory() + facets.memory() + recency.memory() + 8L * sequences.length;
    }
}
