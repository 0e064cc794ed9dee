package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.budget.Caps;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        directory =
                new KeyDirectory(
                        new KeySecrets(JdbcClient.create(database)), PROPERTIES, () -> now, meters);
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
    void aThousandWhoAskForOneNewKeyReadItTogether() throws Exception {
        List<Callable<Lookup>> requests = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            requests.add(() -> directory.load(hash));
        }
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Lookup> answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(known(false));
            }
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
