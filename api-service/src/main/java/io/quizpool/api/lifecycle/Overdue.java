package io.quizpool.api.lifecycle;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.ambient.SqlTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Ends requests whose time is up, and called-off tasks of workers that are no more. Every replica
 * looks; each change is guarded by the state it found.
 */
@Component
class Overdue {

    private static final Logger log = LoggerFactory.getLogger(Overdue.class);

    private static final String OVERDUE =
            """
            select id
            from generation_request
            where completed_at is null
              and called_off is null
              and expires_at <= :now
            order by expires_at
            limit 1000
            """;

    private final JdbcClient jdbc;
    private final CallOffs callOffs;
    private final InstantSource clock;
    private final Counter expired;

    Overdue(JdbcClient jdbc, CallOffs callOffs, InstantSource clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.callOffs = callOffs;
        this.clock = clock;
        this.expired =
                Counter.builder("quizpool.generation.requests.expired")
                        .description("Generation requests whose time was up")
                        .register(meters);
    }

    @Scheduled(
            initialDelayString = "${quizpool.sweep.every}",
            fixedDelayString = "${quizpool.sweep.every}")
    void sweep() {
        try {
            sweep(clock.instant());
        } catch (DataAccessResourceFailureException | TransactionException e) {
            log.debug("The database is away: what is overdue ends when it is back", e);
        }
    }

    private void sweep(Instant now) {
        for (UUID request : overdue(now)) {
            if (callOffs.expire(request, now)) {
                expired.increment();
                log.info("The time of request {} is up: what is queued of it is ended", request);
            }
        }
        int abandoned = callOffs.endAbandoned(now);
        if (abandoned > 0) {
            log.info("Ended {} task(s) that were called off and left behind", abandoned);
        }
    }

    private List<UUID> overdue(Instant now) {
        return jdbc.sql(OVERDUE)
                .param("now", SqlTime.of(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
