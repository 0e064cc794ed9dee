package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.change.ReplicaId;
import io.quizpool.api.pool.Pool;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import io.quizpool.api.support.StoredProblems;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Claims for a desk whose database goes away. */
@ApiTest
class LeaserIT {

    @Autowired private DataSource dataSource;
    @Autowired private Pool pool;
    @Autowired private JsonMapper json;
    @Autowired private ReplicaId replica;
    @Autowired private ChangeFeed feed;
    @Autowired private ServingProperties properties;
    @Autowired private StoredProblems stored;
    @Autowired private JdbcClient jdbc;

    private volatile Instant now = Instant.now();
    private BreakableDatabase database;
    private AnotherDesk own;
    private Leaser leaser;

    @BeforeEach
    void start() {
        database = new BreakableDatabase(dataSource);
        own = new AnotherDesk(pool, json, () -> now, properties);
        Claims claims = new Claims(JdbcClient.create(database), replica, () -> now);
        leaser =
                new Leaser(
                        own.desk,
                        claims,
                        own.answers,
                        new Arrears(own.desk, claims),
                        feed,
                        properties,
                        () -> now,
                        new SimpleMeterRegistry());
        leaser.start();
    }

    @AfterEach
    void stop() throws IOException {
        database.bringBack();
        leaser.stop();
        own.close();
    }

    @Test
    void givesBackWhenTheDatabaseIsThereAgainWhatItCouldNotGiveBackBefore() {
        List<UUID> ids = stored.addMany(20, StoredProblems.newTag());
        own.put(ids);
        Desk desk = own.desk;
        assertThat(desk.next(FacetFilter.ALL)).isInstanceOf(Turn.Serve.class);
        await().until(() -> !desk.with((index, leases) -> leases.wanting()));
        assertThat(claimed(ids)).as("the one that is served, and others").isGreaterThan(1);

        database.takeAway();
        now = now.plus(properties.idleWindow().multipliedBy(2));
        await().until(desk::away);
        assertThat(desk.<Integer>with((index, leases) -> leases.outstanding())).isZero();
        database.bringBack();

        await().untilAsserted(() -> assertThat(claimed(ids)).isOne());
    }

    private long claimed(List<UUID> ids) {
        return jdbc.sql(
                        "select sum(serve_count) from problem_serving where problem_id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
