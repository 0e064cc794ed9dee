package io.quizpool.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two replicas of the limits on one database, under a clock that the test turns. */
@ApiTest
class RateLimitsIT {

    private static final RateLimitProperties PROPERTIES =
            new RateLimitProperties(
                    0, 0.05, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(2));

    @Autowired private DataSource dataSource;
    @Autowired private JdbcClient jdbc;

    private volatile Instant now = Instant.now();
    private final UUID key = UUID.randomUUID();
    private final List<SimpleMeterRegistry> meters = new ArrayList<>();
    private BreakableDatabase database;
    private RateLimits first;
    private RateLimits second;

    @BeforeEach
    void start() {
        database = new BreakableDatabase(dataSource);
        first = replica();
        second = replica();
    }

    @AfterEach
    void stop() {
        first.giveBackAll();
        second.giveBackAll();
    }

    @Test
    void twoReplicasUnderLoadAdmitTheLimitAndNotOneMore() throws Exception {
        int admitted = 0;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                RateLimits replica = i % 4 == 0 ? second : first;
                work.add(() -> admitted(replica, 600, 200));
            }
            for (Future<Integer> done : clients.invokeAll(work)) {
                admitted += done.get();
            }
        }

        assertThat(admitted).isEqualTo(600);
        assertThat(first.take(key, 600)).isInstanceOf(Decision.Refused.class);
        assertThat(second.take(key, 600)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whatOneReplicaDoesNotUseTheOtherGets() {
        assertThat(admitted(second, 100, 1)).isEqualTo(1);
        now = now.plusSeconds(5);
        second.giveBackWhatIsIdle();

        assertThat(admitted(first, 100, 200)).isEqualTo(100);
    }

    @Test
    void aReplicaThatStopsGivesBackWhatItHas() {
        assertThat(admitted(second, 100, 1)).isEqualTo(1);
        second.giveBackAll();

        assertThat(admitted(first, 100, 200)).isEqualTo(99);
    }

    @Test
    void refillsEvenly() {
        assertThat(admitted(first, 60, 100)).isEqualTo(60);

        now = now.plusSeconds(10);

        assertThat(admitted(first, 60, 100) + admitted(second, 60, 100)).isEqualTo(10);
    }

    @Test
    void withoutTheDatabaseEachReplicaCountsItsPartAndThenTogetherAgain() {
        database.takeAway();

        assertThat(admitted(first, 100, 200)).isEqualTo(50);
        assertThat(admitted(second, 100, 200)).isEqualTo(50);
        assertThat(alone()).isEqualTo(2);

        database.bringBack();
        now = now.plusSeconds(2);
        await().until(() -> {
            first.take(key, 100);
            second.take(key, 100);
            return alone() == 0;
        });
        now = now.plusSeconds(60);
        assertThat(admitted(first, 100, 200) + admitted(second, 100, 200)).isBetween(100, 110);
    }

    @Test
    void theKeysOwnLimitCountsAndZeroIsNone() {
        assertThat(first.take(key, null)).isEqualTo(new Decision.Unlimited());
        assertThat(first.take(key, 0)).isEqualTo(new Decision.Unlimited());
        assertThat(first.take(key, 7)).isEqualTo(new Decision.Admitted(7, 6));
        assertThat(
                        new RateLimits(
                                        new RateLimitProperties(
                                                3,
                                                0.05,
                                                Duration.ofSeconds(10),
                                                Duration.ofSeconds(5),
                                                Duration.ofSeconds(2)),
                                        database,
                                        () -> 1,
                                        () -> now,
                                        new SimpleMeterRegistry())
                                .take(UUID.randomUUID(), null))
                .isEqualTo(new Decision.Admitted(3, 2));
    }

    @Test
    void fullBucketsAreRemovedFromTheTable() {
        admitted(first, 100, 1);
        first.removeFullBuckets();
        assertThat(rows()).isEqualTo(1);

        jdbc.sql("update request_allowance set expires_at = 1 where id like :key")
                .param("key", key + "%")
                .update();
        first.removeFullBuckets();

        assertThat(rows()).isZero();
    }

    private long rows() {
        return jdbc.sql("select count(*) from request_allowance where id like :key")
                .param("key", key + "%")
                .query(Long.class)
                .single();
    }

    private RateLimits replica() {
        SimpleMeterRegistry ofReplica = new SimpleMeterRegistry();
        meters.add(ofReplica);
        return new RateLimits(PROPERTIES, database, () -> 2, () -> now, ofReplica);
    }

    /** How many of the two replicas count by themselves. */
    private double alone() {
        return meters.stream()
                .mapToDouble(
                        ofReplica -> ofReplica.get("quizpool.rate.limit.alone").gauge().value())
                .sum();
    }

    private int admitted(RateLimits replica, int limit, int requests) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            if (replica.take(key, limit) instanceof Decision.Admitted) {
                admitted++;
            }
        }
        return admitted;
    }
}
