package io.quizpool.api.lease;

import io.quizpool.api.poolindex.PoolIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/**
 * Problems to be claimed in the database, each only if its sequence there is still the one that is
 * believed; in the order of their ids, in which every replica claims. The three arrays go together,
 * and nobody changes them.
 */
public final class Wish {

    private final int[] ordinals;
    private final UUID[] ids;
    private final long[] believed;

    private Wish(int[] ordinals, UUID[] ids, long[] believed) {
        this.ordinals = ordinals;
        this.ids = ids;
        this.believed = believed;
    }

    static Wish of(RoaringBitmap problems, PoolIndex index) {
        record Wished(int ordinal, UUID id) {}
        Wished[] wished =
                Arrays.stream(problems.toArray())
                        .mapToObj(ordinal -> new Wished(ordinal, index.id(ordinal)))
                        .sorted(Comparator.comparing(Wished::id))
                        .toArray(Wished[]::new);
        return new Wish(
                Arrays.stream(wished).mapToInt(Wished::ordinal).toArray(),
                Arrays.stream(wished).map(Wished::id).toArray(UUID[]::new),
                Arrays.stream(wished).mapToLong(one -> index.sequence(one.ordinal())).toArray());
    }

    /** How many problems. */
    public int size() {
        return ids.length;
    }

    /** Whether there is nothing to claim. */
    public boolean isEmpty() {
        return ids.length == 0;
    }

    /** Their ordinals in the index. */
    public int[] ordinals() {
        return ordinals;
    }

    /** Their ids. */
    public UUID[] ids() {
        return ids;
    }

    /** The sequences that the database is believed to hold; 0: never served. */
    public long[] believed() {
        return believed;
    }
}
