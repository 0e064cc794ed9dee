package io.quizpool.api.session;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A session in use, and what this replica knows that it was served since it was last reset. Another
 * replica may have served it more, or have reset it: the database knows and decides.
 */
public final class OpenSession {

    /** What one problem in the set costs, about. */
    private static final int SEEN_BYTES = 80;

    private static final int BYTES = 300;

    private final Session session;
    private final Set<UUID> seen = ConcurrentHashMap.newKeySet();

    OpenSession(Session session, Collection<UUID> seen) {
        this.session = session;
        this.seen.addAll(seen);
    }

    /** Its id, which clients pass as {@code session}. */
    public UUID id() {
        return session.id();
    }

    /** The problems that it was served, as far as is known here; grows with each serving. */
    public Set<UUID> seen() {
        return Collections.unmodifiableSet(seen);
    }

    Session session() {
        return session;
    }

    void add(UUID problemId) {
        seen.add(problemId);
    }

    /** Bytes that it takes, about. */
    int weight() {
        return BYTES + SEEN_BYTES * seen.size();
    }
}
