package io.quizpool.api.poolindex;

import java.util.Arrays;
import java.util.UUID;

/**
 * Numbers the problems from 0 in the order they come; 28 to 40 bytes each. A number is never used
 * again.
 */
final class Ordinals {

    private static final int FREE = -1;

    private long[] high = new long[0];
    private long[] low = new long[0];
    private int[] table = newTable(1024);
    private int size;

    int size() {
        return size;
    }

    UUID id(int ordinal) {
        return new UUID(high[ordinal], low[ordinal]);
    }

    /** The number of {@code id}; {@link PoolIndex#UNKNOWN} where it has none. */
    int find(UUID id) {
        int ordinal = table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
        return ordinal == FREE ? PoolIndex.UNKNOWN : ordinal;
    }

    int add(UUID id) {
        if (2 * (size + 1) > table.length) {
            rehash();
        }
        if (size >= high.length) {
            int length = Growth.beyond(size);
            high = Arrays.copyOf(high, length);
            low = Arrays.copyOf(low, length);
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        table[slot(high[size], low[size])] = size;
        return size++;
    }

    long memory() {
        return 16L * high.length + 4L * table.length;
    }

    /** Where the id stands, or the free place where it would. */
    private int slot(long idHigh, long idLow) {
        int mask = table.length - 1;
        long mixed = (idHigh ^ Long.rotateLeft(idLow, 32)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (table[slot] != FREE && (high[table[slot]] != idHigh || low[table[slot]] != idLow)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void rehash() {
        table = newTable(2 * table.length);
        for (int ordinal = 0; ordinal < size; ordinal++) {
            table[slot(high[ordinal], low[ordinal])] = ordinal;
        }
    }

    private static int[] newTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
