package io.quizpool.api.poolindex;

/**
 * The stalest problems of a filter as they were when all of them were looked at: the next that are
 * asked for are among those that have not been served since, as whatever is served is fresher.
 */
final class Stale {

    private final int log;
    private final int[] ordinals;
    private final int[] places;
    private int first;
    private boolean ended;

    /**
     * Keeps problems, the stalest first.
     *
     * @param log the number of the log that the places are of
     */
    Stale(int log, int[] ordinals, int[] places) {
        this.log = log;
        this.ordinals = ordinals;
        this.places = places;
    }

    boolean isOf(int number) {
        return log == number;
    }

    /** Whether the last {@link #take} came to the end of what is kept, so that it may lack some. */
    boolean ended() {
        return ended;
    }

    /**
     * Fills {@code found} with the first that are in their places still, up to the first whose last
     * turn is not before {@code before}; how many that are.
     */
    int take(int[] found, int[] place, long[] turns, long before) {
        while (first < ordinals.length && place[ordinals[first]] != places[first]) {
            first++;
        }
        ended = false;
        int count = 0;
        for (int i = first; i < ordinals.length && count < found.length; i++) {
            int ordinal = ordinals[i];
            if (place[ordinal] == places[i]) {
                if (turns[ordinal] >= before) {
                    return count; // what follows is fresher still
                }
                found[count++] = ordinal;
            }
        }
        ended = count < found.length;
        return count;
    }

    long memory() {
        return 8L * ordinals.length;
    }
}
