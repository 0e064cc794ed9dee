package io.quizpool.api.budget;

import io.quizpool.api.ambient.SqlTime;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gives back what attempts hold whose workers are gone. */
@Component
class ExpiredHolds {

    private static final Logger log = LoggerFactory.getLogger(ExpiredHolds.class);

    private static final String FORGET =
            """
            delete from budget_reservation
             where attempt > 0 and expires_at < :before and tokens = 0 and cost = 0
            """;

    private final JdbcClient jdbc;
    private final UpkeepProperties properties;
    private final InstantSource clock;

    ExpiredHolds(JdbcClient jdbc, UpkeepProperties properties, InstantSource clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${quizpool.budget.release-every}")
    void sweep() {
        try {
            int released = release();
            if (released > 0) {
                log.info("Gave back what {} attempts of lost workers held of budgets", released);
            }
        } catch (DataAccessException | TransactionException e) {
            log.debug("Held budgets are given back when the database answers", e);
        }
    }

    /** Each in a transaction of its own, so that no account is locked while another is awaited. */
    int release() {
        int released = 0;
        while (jdbc.sql("select budget_release_expired(:now)")
                .param("now", SqlTime.of(clock.instant()))
                .query(Boolean.class)
                .single()) {
            released++;
        }
        jdbc.sql(FORGET)
                .param("before", SqlTime.of(clock.instant().minus(properties.lateReports())))
                .update();
        return released;
    }
}
