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
             where state = 'processing'
               and claim_expires_at < :now
            """;

    private static final String REPUBLISH =
            """
            update generation_task
               set published_at        = null,
                   published_partition = null,
                   published_offset    = null
             where state = 'queued'
               and published_at < :before
            """;

    private static final String REPUBLISH_DONE_WITH =
            REPUBLISH
                    + """
                    and published_partition = :partition
                    and (published_offset < :start or published_offset >= :end)
                    """;

    private static final String REPUBLISH_BEYOND =
            REPUBLISH + "and published_partition >= :partitions";

    private final JdbcClient jdbc;

    LostTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes tasks back from workers whose claim has run out; returns how many. */
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
