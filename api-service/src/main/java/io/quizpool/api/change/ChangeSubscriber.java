package io.quizpool.api.change;

import java.util.List;
import java.util.Set;

/**
 * Holds a copy of something in memory and has to hear when the original changes. Beans of this type
 * are found by the feed; it calls them one after the other, on one thread.
 */
public interface ChangeSubscriber {

    /** The kinds of change that concern it. */
    Set<String> kinds();

    /**
     * Takes a fresh copy, or forgets the one it has: before the service answers its first request,
     * and again when changes may have been missed. What it reads from the database is at least as
     * new as the point from which {@link #apply} goes on.
     */
    void load();

    /**
     * Takes note of changes of its kinds, in an order that is right for each row. A change may come
     * although {@link #load} has already seen it, and again where a call before has thrown.
     */
    void apply(List<Change> changes);
}
