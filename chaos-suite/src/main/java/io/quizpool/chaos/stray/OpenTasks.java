package io.quizpool.chaos.stray;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks that stray messages are about. */
public final class OpenTasks {

    private static final String SOME =
            """
            (select id from generation_task where state in ('queued', 'processing')
              order by id limit :count)
            union all
            (select id from generation_task where state in ('completed', 'failed')
              order by completed_at desc, id limit :few)
            """;

    private static final String PUBLISHED =
            """
            update generation_task
               set published_at = now(), published_partition = :partition,
                   published_offset = :offset
             where id = :task and state = 'queued'
            """;

    private final JdbcClient tables;

    public OpenTasks(JdbcClient tables) {
        this.tables = tables;
    }

    /** Up to {@code count} tasks that are open, and a few that ended lately, in any order. */
    List<UUID> some(int count, Random random) {
        var found =
                new ArrayList<>(
                        tables.sql(SOME)
                                .param("count", count)
                                .param("few", 1 + count / 4)
                                .query(UUID.class)
                                .list());
        Collections.shuffle(found, random);
        return found;
    }

    /** Notes where the message of a task is that still waits, as the API's outbox does. */
    void published(UUID task, int partition, long offset) {
        tables.sql(PUBLISHED)
                .param("partition", partition)
                .param("offset", offset)
                .param("task", task)
                .update();
    }
}
