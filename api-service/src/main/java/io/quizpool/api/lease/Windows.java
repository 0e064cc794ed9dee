package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * The windows of the filters in use; those least recently asked go first where they are too many.
 * Where the lap of a filter began is remembered for longer than its window.
 */
final class Windows {

    private static final int LAPS_FOR_EACH_WINDOW = 10;

    private final PoolIndex index;
    private final LeaseLimits limits;
    private final LinkedHashMap<FacetFilter, Window> byFilter =
            new LinkedHashMap<>(16, 0.75f, true);
    private final LinkedHashMap<FacetFilter, Long> laps = new LinkedHashMap<>();
    private boolean wanting;

    Windows(PoolIndex index, LeaseLimits limits) {
        this.index = index;
        this.limits = limits;
    }

    Collection<Window> all() {
        return byFilter.values();
    }

    /** The window of a filter, made where there is none. */
    Window of(FacetFilter filter, Instant now) {
        Window known = byFilter.get(filter);
        if (known != null) {
            known.askedAt(now);
            return known;
        }
        Long lap = laps.remove(filter);
        Window made =
                new Window(index.track(filter), limits, lap == null ? index.turn() + 1 : lap, now);
        byFilter.put(filter, made);
        if (byFilter.size() > limits.windows()) {
            Iterator<Map.Entry<FacetFilter, Window>> eldest = byFilter.entrySet().iterator();
            close(eldest.next());
            eldest.remove();
        }
        return made;
    }

    /** Whether a window may need more leased. */
    boolean wanting() {
        return wanting;
    }

    /** Whether it still does, after what was wanted has been chosen. */
    void wanting(boolean now) {
        wanting = now;
    }

    /** The window needs more leased. */
    void want(Window window) {
        window.wanting(true);
        wanting = true;
    }

    /** Any window may need more leased: which of them did is not known any more. */
    void wantAll() {
        byFilter.values().forEach(this::want);
    }

    /** Has a problem claimed that comes before what was served already. */
    void wantNew(int ordinal) {
        byFilter.values().stream()
                .filter(window -> window.matching().contains(ordinal))
                .forEach(this::want);
    }

    /** Windows that would serve problems again form anew where one of {@code neverServed} fits. */
    void serveFirst(RoaringBitmap neverServed) {
        byFilter.values().stream()
                .filter(window ->
                        window.repeats() && !window.matching().among(neverServed).isEmpty())
                .forEach(Window::drop);
    }

    /** Closes windows that nobody has asked for {@code idle}. */
    void closeIdle(Instant now, Duration idle) {
        Iterator<Map.Entry<FacetFilter, Window>> entries = byFilter.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<FacetFilter, Window> entry = entries.next();
            if (entry.getValue().askedAt().plus(idle).isBefore(now)) {
                close(entry);
                entries.remove();
            }
        }
    }

    /** Closes the window of a filter that nothing meets. */
    void forget(FacetFilter filter) {
        Window empty = byFilter.remove(filter);
        if (empty != null) {
            index.release(empty.matching());
        }
    }

    private void close(Map.Entry<FacetFilter, Window> entry) {
        index.release(entry.getValue().matching());
        laps.put(entry.getKey(), entry.getValue().lapBegan());
        if (laps.size() > LAPS_FOR_EACH_WINDOW * limits.windows()) {
            Iterator<FacetFilter> eldest = laps.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }
}
