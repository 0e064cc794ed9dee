package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.budget.Caps;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Another replica's memory of keys, beside the running service's own, that hears of no changes. */
@ApiTest
class KeyDirectoryIT {

    private static final Administrator SOMEBODY_ELSE =
            new Administrator(UUID.randomUUID(), InetAddress.ofLiteral("192.0.2.1"));

    private static final KeyCacheProperties PROPERTIES =
            new KeyCacheProperties(
                    1000,
                    Duration.ofSeconds(60),
                    100,
                    Duration.ofSeconds(10),
                    4,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(2));

    @Autowired private DataSource dataSource;
    @Autowired private KeyRing ring;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private volatile Instant now = Instant.now();
    private BreakableDatabase database;
    private KeyDirectory directory;
    private ApiKey key;
    private KeyHash hash;

    @BeforeEach
    void start() {
        database = new BreakableDatabase(dataSource);
        directory = directory(database);
        KeyRing.NewSecret created =
                ring.create(
                        new KeySettings(
                                "directory", List.of(Scope.READ), null, List.of(), 7, Caps.NONE));
        key = created.key();
        hash = KeyHash.of(created.secret().value());
    }

    @Test
    void aKeyIsReadOnceAndThenRemembered() {
        assertThat(directory.remembered(hash)).isNull();

        assertThat(directory.load(hash))
                .isInstanceOfSatisfying(
                        Lookup.Known.class,
                        known -> {
                            assertThat(known.caller().keyId()).isEqualTo(key.id());
                            assertThat(known.requestsPerMinute()).isEqualTo(7);
                        });

        database.takeAway();
        assertThat(directory.remembered(hash)).isInstanceOf(Lookup.Known.class);
    }

    @Test
    void aKeyThatNobodyHasIsRememberedForAWhileAndForgottenWithAnyChange() {
        KeyHash nobodys = KeyHash.of("qp_nobodys");
        assertThat(directory.load(nobodys)).isInstanceOf(Lookup.Unknown.class);
        assertThat(directory.remembered(nobodys)).isInstanceOf(Lookup.Unknown.class);

        directory.forget(key.id());

        assertThat(directory.remembered(nobodys)).isNull();
    }

    @Test
    void withoutTheDatabaseKnownKeysWorkAndOthersCannotBeTold() {
        directory.load(hash);
        database.takeAway();
        now = now.plusSeconds(61);

        assertThat(directory.remembered(hash)).isInstanceOf(Lookup.Known.class);
        assertThat(directory.load(KeyHash.of("qp_other"))).isInstanceOf(Lookup.Unavailable.class);
        now = now.plus(Duration.ofDays(1));
        assertThat(directory.remembered(hash)).isInstanceOf(Lookup.Known.class);
        assertThat(meters.get("quizpool.api.keys.database.away").gauge().value()).isEqualTo(1);
        assertThat(meters.get("quizpool.api.keys.stale").counter().count())
                .isGreaterThanOrEqualTo(2);

        database.bringBack();
        now = now.plusSeconds(3);
        assertThat(directory.load(KeyHash.of("qp_other"))).isInstanceOf(Lookup.Unknown.class);
        assertThat(meters.get("quizpool.api.keys.database.away").gauge().value()).isZero();
    }

    @Test
    void aChangedKeyIsNotUsedAsItWasThoughTheDatabaseIsAway() {
        directory.load(hash);
        database.takeAway();

        directory.forget(key.id());

        assertThat(directory.remembered(hash)).isNull();
        assertThat(directory.load(hash)).isInstanceOf(Lookup.Unavailable.class);
        assertThat(directory.isFamiliar(hash)).isTrue();
        assertThat(directory.isFamiliar(KeyHash.of("qp_other"))).isFalse();
    }

    @Test
    void aChangeThatWasNotHeardOfIsNoticedWhenTheKeyIsReadAgain() {
        directory.load(hash);
        ring.revoke(key.id(), SOMEBODY_ELSE);
        assertThat(directory.remembered(hash)).isEqualTo(known(false));

        now = now.plusSeconds(61);
        directory.remembered(hash);

        await().until(() -> known(true).equals(directory.remembered(hash)));
    }

    @Test
    void aKeyThatWasLongNotAskedForIsReadBeforeItIsAnswered() {
        directory.load(hash);
        ring.revoke(key.id(), SOMEBODY_ELSE);
        now = now.plusSeconds(121);

        assertThat(directory.remembered(hash)).isNull();
        assertThat(directory.load(hash)).isEqualTo(known(true));
    }

    @Test
    void aHundredWhoAskForOneNewKeyReadItTogether() throws Exception {
        CountDownLatch allAsk = new CountDownLatch(1);
        AtomicInteger reads = new AtomicInteger();
        KeyDirectory crowded =
                directory(
                        new DelegatingDataSource(dataSource) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                reads.incrementAndGet();
                                pass(allAsk);
                                return super.getConnection();
                            }
                        });
        List<Lookup> found = new CopyOnWriteArrayList<>();
        List<Thread> requests =
                Stream.generate(() -> Thread.ofVirtual().start(() -> found.add(crowded.load(hash))))
                        .limit(100)
                        .toList();
        await().until(() -> requests.stream().allMatch(KeyDirectoryIT::waits));

        allAsk.countDown();
        for (Thread request : requests) {
            request.join();
        }

        assertThat(found).hasSize(100).containsOnly(known(false));
        assertThat(reads).hasValue(1);
    }

    private KeyDirectory directory(DataSource source) {
        return new KeyDirectory(
                new KeySecrets(JdbcClient.create(source)), PROPERTIES, () -> now, meters);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private static void pass(CountDownLatch gate) throws SQLException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private Lookup.Known known(boolean revoked) {
        return new Lookup.Known(
                new Caller(key.id(), key.name(), Set.of(Scope.READ)),
                revoked,
                Lookup.Known.NEVER,
                List.of(),
                7);
    }
}
