package io.quizpool.api.change;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code replica}: who reads the changes, and how far each has come. */
@Repository
class Replicas {

    private static final String ENTER =
            """
            insert into replica (id, snapshot, seen_at)
            values (:id, cast(:snapshot as pg_snapshot), now())
            on conflict (id) do update set snapshot = excluded.snapshot, seen_at = excluded.seen_at
            """;

    private static final String SEEN =
            """
            update replica set snapshot = cast(:snapshot as pg_snapshot), seen_at = now()
            where id = :id
            """;

    private static final String LEAVE = "delete from replica where id = :id";

    private static final String FORGET =
            """
            delete from replica
            where seen_at < now() - make_interval(secs => :seconds)
            """;

    private final JdbcClient jdbc;

    Replicas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on changes are kept that {@code snapshot} does not show. */
    void enter(UUID id, Snapshot snapshot) {
        jdbc.sql(ENTER).param("id", id).param("snapshot", snapshot.written()).update();
    }

    /** Moves on to {@code snapshot}; changes nothing where the replica was forgotten. */
    void seen(UUID id, Snapshot snapshot) {
        jdbc.sql(SEEN).param("id", id).param("snapshot", snapshot.written()).update();
    }

    void leave(UUID id) {
        jdbc.sql(LEAVE).param("id", id).update();
    }

    /** Forgets those that have not been heard of for {@code silence}. */
    void forget(Duration silence) {
        jdbc.sql(FORGET).param("seconds", silence.toMillis() / 1000.0).update();
    }
}
