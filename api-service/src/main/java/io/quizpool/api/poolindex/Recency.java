package io.quizpool.api.poolindex;

import java.util.Arrays;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * How long ago each problem was served: a log to which every serving appends, with the place of
 * each problem's last entry. Entries of problems that have been served since are dead and are
 * cleared away when the log is full. 16 to 24 bytes a problem.
 */
final class Recency {

    private static final int NOWHERE = -1;

    /** How many are kept for the next calls, where all that match have to be looked at. */
    private static final int AHEAD = 1024;

    private final RoaringBitmap never = new RoaringBitmap();
    private int[] place = new int[0];
    private long[] turns = new long[0];
    private int[] log = new int[1024];
    private int start;
    private int end;
    private int entries;
    private int number;
    private long turn;

    /** Problems that were never served. */
    RoaringBitmap never() {
        return never;
    }

    /** The number of the last serving. */
    long turn() {
        return turn;
    }

    long lastTurn(int ordinal) {
        return turns[ordinal];
    }

    /** The problem was never served. */
    void addNever(int ordinal) {
        makeRoom(ordinal);
        forget(ordinal);
        never.add(ordinal);
    }

    /** The problem is served now. */
    void touch(int ordinal) {
        makeRoom(ordinal);
        forget(ordinal);
        if (end == log.length) {
            clearAway();
        }
        place[ordinal] = end;
        log[end++] = ordinal;
        turns[ordinal] = ++turn;
        entries++;
    }

    void forget(int ordinal) {
        if (ordinal >= place.length) {
            return;
        }
        if (place[ordinal] == NOWHERE) {
            never.remove(ordinal);
        } else {
            place[ordinal] = NOWHERE;
            entries--;
        }
    }

    /**
     * The stalest of {@code matching} that have been served, at most {@code most} of them and only
     * those whose last turn was before {@code before}; the stalest first.
     */
    int[] stalest(Matching matching, int most, long before) {
        int[] found = new int[most];
        return Arrays.copyOf(found, logged(matching, found, before));
    }

    long memory() {
        return 4L * place.length + 8L * turns.length + 4L * log.length + never.getLongSizeInBytes();
    }

    /**
     * Along the log from its stale end, which takes (length of the log) × (wanted) / (matching)
     * steps where those are spread evenly; where few match, or they turn out to be clustered, by
     * the places of all that match.
     */
    private int logged(Matching matching, int[] found, long before) {
        while (start < end && place[log[start]] != start) {
            start++;
        }
        int first = matching.cursor(number, start);
        long matches = matching.size();
        long steps = (long) (end - first) * found.length / Math.max(1, matches);
        if (steps <= matches) {
            int last = (int) Math.min(end, first + 2 * matches);
            int count = walk(matching, found, before, first, last);
            if (count != NOWHERE) {
                return count;
            }
        }
        return select(matching, found, before);
    }

    /** {@link #NOWHERE} where the walk came to {@code last} before it had found enough. */
    private int walk(Matching matching, int[] found, long before, int first, int last) {
        int count = 0;
        for (int at = first; at < last && count < found.length; at++) {
            int ordinal = log[at];
            if (place[ordinal] == at) {
                if (turns[ordinal] >= before) {
                    return count; // what follows is fresher still
                }
                if (matching.contains(ordinal)) {
                    if (count == 0) {
                        matching.moveTo(number, at);
                    }
                    found[count++] = ordinal;
                }
            }
        }
        return count == found.length || last == end ? count : NOWHERE;
    }

    /** Among all that match, unless the last look at all of them has found enough. */
    private int select(Matching matching, int[] found, long before) {
        Stale stale = matching.stale();
        int count = 0;
        if (stale != null && stale.isOf(number)) {
            count = stale.take(found, place, turns, before);
        }
        if (stale == null || !stale.isOf(number) || stale.ended()) {
            stale = look(matching, Math.max(found.length, AHEAD));
            matching.stale(stale);
            count = stale.take(found, place, turns, before);
        }
        if (count > 0) {
            matching.moveTo(number, place[found[0]]);
        }
        return count;
    }

    /** Keeps the lowest places in a heap, the highest of them on top. */
    private Stale look(Matching matching, int most) {
        PlaceHeap lowest = new PlaceHeap(most);
        matching.problems()
                .forEach(
                        (IntConsumer)
                                ordinal -> {
                                    if (place[ordinal] != NOWHERE) {
                                        lowest.offer(place[ordinal]);
                                    }
                                });
        int[] places = lowest.sorted();
        return new Stale(number, Arrays.stream(places).map(at -> log[at]).toArray(), places);
    }

    private void makeRoom(int ordinal) {
        if (ordinal >= place.length) {
            int length = Growth.beyond(ordinal);
            int old = place.length;
            place = Arrays.copyOf(place, length);
            Arrays.fill(place, old, length, NOWHERE);
            turns = Arrays.copyOf(turns, length);
        }
    }

    /** Moves the live entries together, to a log that has room for as many again. */
    private void clearAway() {
        int[] old = log;
        log = new int[Math.max(1024, 2 * entries + 1024)];
        int to = 0;
        for (int at = start; at < end; at++) {
            int ordinal = old[at];
            if (place[ordinal] == at) {
                place[ordinal] = to;
                log[to++] = ordinal;
            }
        }
        start = 0;
        end = to;
        number++;
    }
}
