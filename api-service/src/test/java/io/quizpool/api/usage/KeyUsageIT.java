package io.quizpool.api.usage;

import static io.quizpool.api.usage.UsageReplicas.NOON;
import static io.quizpool.api.usage.UsageReplicas.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What replicas count in memory comes into the table once, and stays there for its time. */
@ApiTest
class KeyUsageIT {

    @Autowired private ApiClient api;
    @Autowired private DataSource dataSource;

    private UsageReplicas replicas;

    @BeforeEach
    void newKey() {
        replicas = new UsageReplicas(api);
    }

    @Test
    void nothingIsLostWhileTheDatabaseIsAwayAndNothingCountedTwice() {
        BreakableDatabase database = new BreakableDatabase(dataSource);
        KeyUsage replica = replicas.on(database);
        replica.request(replicas.key);
        database.takeAway();
        replica.write();
        replicas.nextDay();
        replica.request(replicas.key);
        replica.serving(replicas.key);
        replica.write();
        assertThatThrownBy(replica::flush).isInstanceOf(DataAccessException.class);
        database.bringBack();

        assertThat(replica.flush()).as("2 requests and a serving").isEqualTo(3);
        assertThat(replica.flush()).isZero();

        assertThat(replicas.days("2026-01-30", "2026-02-28"))
                .extracting(
                        day -> day.get("day").asString(),
                        day -> day.get("requests").asInt(),
                        day -> day.get("servings").asInt())
                .containsExactly(tuple("2026-02-01", 1, 1), tuple("2026-01-31", 1, 0));
    }

    @Test
    void aRequestThatEndsAfterMidnightUsedTheKeyOnTheNewDayToo() {
        KeyUsage replica = replicas.on(dataSource);
        replicas.now = Instant.parse("2026-01-31T23:59:59Z");
        replica.request(replicas.key);
        replicas.now = Instant.parse("2026-02-01T00:00:01Z");
        replica.serving(replicas.key);

        replica.write();

        assertThat(replicas.shown().get("last_used_at").asString())
                .isEqualTo("2026-02-01T00:00:01Z");
    }

    @Test
    void replicasAddUp() {
        KeyUsage first = replicas.on(dataSource);
        KeyUsage second = replicas.on(dataSource);
        for (int i = 0; i < 3; i++) {
            first.request(replicas.key);
            second.request(replicas.key);
            first.write();
            second.write();
        }

        assertThat(replicas.days("2026-01-31", "2026-01-31"))
                .extracting(
                        day -> day.get("requests").asInt(),
                        day -> day.get("last_used_at").asString())
                .containsExactly(tuple(6, NOON.toString()));
    }

    @Test
    void oldDaysAreDeleted() {
        KeyUsage replica = replicas.on(dataSource);
        replica.request(replicas.key);
        replica.write();

        replicas.now = NOON.plus(RETENTION);
        replica.deleteOld();
        assertThat(replicas.days("2026-01-31", "2026-01-31")).hasSize(1);

        replicas.now = NOON.plus(RETENTION).plus(Duration.ofDays(1));
        replica.deleteOld();
        assertThat(replicas.days("2026-01-31", "2026-01-31")).isEmpty();
    }
}
