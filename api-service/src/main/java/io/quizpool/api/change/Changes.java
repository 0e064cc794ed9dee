package io.quizpool.api.change;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code change}. */
@Repository
public class Changes {

    private static final String ANNOUNCE =
            """
            insert into change (kind, origin, ids, sequence, previous, detail)
            values (:kind, :origin, :ids, :sequence, :previous, :detail)
            """;

    /**
     * What this statement sees and the last one did not. Both snapshots are those that PostgreSQL
     * itself judged visibility by, so that a transaction that was open at the last look is read as
     * soon as it has committed, and none is read twice: no order of commits and no long transaction
     * can hide a change. The first condition only spares a scan of what everybody has read. What a
     * replica did itself it knows.
     */
    private static final String SINCE =
            """
            select looked.snapshot, looked.registered, looked.replicas,
                   change.kind, change.origin, change.ids, change.sequence, change.previous,
                   change.detail
            from (select cast(pg_current_snapshot() as text) as snapshot,
                         exists (select from replica where id = :replica) as registered,
                         (select count(*) from replica) as replicas) looked
            left join change
                   on change.transaction_id >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
                  and not pg_visible_in_snapshot(change.transaction_id, cast(:seen as pg_snapshot))
                  and change.origin is distinct from :replica
            order by change.id
            """;

    private static final String NOW = "select cast(pg_current_snapshot() as text)";

    /** What every replica has read: all of it was visible in the oldest snapshot. */
    private static final String PRUNE =
            """
            delete from change
            where transaction_id < (select min(pg_snapshot_xmin(snapshot)) from replica)
            """;

    private record Row(
            Snapshot snapshot, boolean registered, int replicas, @Nullable Change change) {}

    /**
     * What one look at the table has found.
     *
     * @param registered whether this replica's place has been kept: if not, changes may be gone
     * @param replicas how many read the table
     */
    record Look(Snapshot snapshot, boolean registered, int replicas, List<Change> changes) {}

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells every replica, this one too, as soon as the transaction commits. */
    public void announce(Change change) {
        jdbc.sql(ANNOUNCE)
                .param("kind", change.kind())
                .param("origin", change.origin())
                .param("ids", change.ids().toArray(UUID[]::new))
                .param("sequence", change.sequence())
                .param(
                        "previous",
                        change.previous().isEmpty() ? null : change.previous().toArray(Long[]::new))
                .param("detail", change.detail())
                .update();
    }

    Snapshot now() {
        return new Snapshot(jdbc.sql(NOW).query(String.class).single());
    }

    Look since(Snapshot seen, UUID replica) {
        List<Row> rows =
                jdbc.sql(SINCE)
                        .param("seen", seen.written())
                        .param("replica", replica)
                        .query((row, number) -> row(row))
                        .list();
        Row first = rows.getFirst();
        return new Look(
                first.snapshot(),
                first.registered(),
                first.replicas(),
                rows.stream().flatMap(row -> Stream.ofNullable(row.change())).toList());
    }

    /** Deletes what all have read; how much that was. */
    int prune() {
        return jdbc.sql(PRUNE).update();
    }

    private static Row row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Row(
                new Snapshot(row.getString("snapshot")),
                row.getBoolean("registered"),
                row.getInt("replicas"),
                kind == null ? null : change(row, kind));
    }

    private static Change change(ResultSet row, String kind) throws SQLException {
        Array previous = row.getArray("previous");
        return new Change(
                kind,
                row.getObject("origin", UUID.class),
                List.of((UUID[]) row.getArray("ids").getArray()),
                row.getLong("sequence"),
                previous == null ? List.of() : List.of((Long[]) previous.getArray()),
                row.getString("detail"));
    }
}
