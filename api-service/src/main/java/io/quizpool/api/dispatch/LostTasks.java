package io.quizpool.api.dispatch;

import io.quizpool.api.ambient.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sweeper's side of {@code generation_task}: puts tasks back into the outbox. */
@Repository
class LostTasks {

    private static final String REQUEUE_EXPIRED =
            """
            update generation_task
               set state               = 'queued',
                   claim_id            = null,
                   claimed_by          = null,
                   claimed_at          = null,
                   claim_expires_at    = null,
                   claim_partition     = null,
                   claim_offset        = null,
                   published_at        = null,
                   published_partition = null,
                   published_offset    = null
             where id in (select id
                            from generation_task
                           where state = 'processing'
                             and not called_off
                             and claim_expires_at < :now
                             for update skip locked)
            """;

    private static final String REPUBLISH =
            """
            update generation_task
               set published_at        = null,
                   published_partition = null,
                   published_offset    = null
             where id in (select id
                            from generation_task
                           where state = 'queued'
                             and published_at < :before
            """;

    /**
     * Others may hold several of them at once, to call a request off: no waiting for each other.
     */
    private static final String FOR_UPDATE = " for update skip locked)";

    private static final String REPUBLISH_DONE_WITH =
            REPUBLISH
                    + """
                    and published_partition = :partition
                    and (published_offset < :start or published_offset >= :end)
                    """
                    + FOR_UPDATE;

    private static final String REPUBLISH_BEYOND =
            REPUBLISH + "and published_partition >= :partitions" + FOR_UPDATE;

    private final JdbcClient jdbc;

    LostTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes tasks back from workers whose claim has run out, unless they were called off; returns
     * how many.
     */
    int requeueExpired(Instant now) {
        return jdbc.sql(REQUEUE_EXPIRED).param("now", SqlTime.of(now)).update();
    }

    /**
     * Puts back what waits for a worker although its message is no more: the share group is done
     * with it, or the topic was created anew. Returns how many.
     */
    int republish(SharePartition partition, Instant publishedBefore) {
        return jdbc.sql(REPUBLISH_DONE_WITH)
                .param("before", SqlTime.of(publishedBefore))
                .param("partition", partition.partition())
                .param("start", partition.start())
                .param("end", partition.end())
                .update();
    }

    /** Puts back what was in a partition that is no more; returns how many. */
    int republishBeyond(int partitions, Instant publishedBefore) {
        return jdbc.sql(REPUBLISH_BEYOND)
                .param("before", SqlTime.of(publishedBefore))
                .param("partitions", partitions)
                .update();
    }
}
