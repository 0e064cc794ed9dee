package io.quizpool.api.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Another replica of the feed beside the running service's own, looked at by hand. */
@ApiTest
class ChangeFeedIT {

    private static final String KIND = "test";

    private static final class Notes implements ChangeSubscriber {

        private final List<String> heard = new ArrayList<>();
        private int loads;
        private int refusals;

        @Override
        public Set<String> kinds() {
            return Set.of(KIND, Change.PROBLEM, Change.API_KEY);
        }

        @Override
        public void load() {
            if (refusals > 0) {
                refusals--;
                throw new IllegalStateException("not now");
            }
            loads++;
        }

        @Override
        public void apply(List<Change> changes) {
            if (refusals > 0) {
                refusals--;
                throw new IllegalStateException("not now");
            }
            for (Change change : changes) {
                heard.add(change.detail() == null ? change.kind() + change.ids() : change.detail());
            }
        }
    }

    @Autowired private Changes changes;
    @Autowired private Replicas replicas;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;
    @Autowired private Ids ids;
    @Autowired private PlatformTransactionManager transactions;

    private final Notes notes = new Notes();
    private ReplicaId replica;
    private ChangeFeed feed;

    @BeforeEach
    void open() {
        replica = new ReplicaId(ids);
        feed =
                new ChangeFeed(
                        changes,
                        replicas,
                        List.of(notes),
                        replica,
                        new ChangeProperties(
                                Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMinutes(1)),
                        Clock.systemUTC());
        feed.open();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void tellsEachChangeOnceThoughTransactionsCommitOutOfOrder() {
        TransactionStatus slow = begin();
        announce("slow");
        TransactionStatus quick = begin();
        announce("quick");
        transactions.commit(quick);
        feed.poll();
        assertThat(notes.heard).as("is not held up by an open transaction").contains("quick");

        transactions.commit(slow);
        feed.poll();
        feed.poll();

        assertThat(notes.heard).filteredOn("slow"::equals).hasSize(1);
        assertThat(notes.heard).filteredOn("quick"::equals).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        TransactionStatus undone = begin();
        announce("undone");
        transactions.rollback(undone);

        feed.poll();

        assertThat(notes.heard).doesNotContain("undone");
    }

    @Test
    void tellsOfProblemsAndKeysThatWereChangedDirectlyInTheDatabase() {
        List<UUID> added = pool.addMany(1, StoredProblems.newTag());
        feed.poll();
        assertThat(notes.heard).containsOnlyOnce(Change.PROBLEM + added);

        notes.heard.clear();
        jdbc.sql("update problem set retired_at = now() where id = :id")
                .param("id", added.getFirst())
                .update();
        feed.poll();
        assertThat(notes.heard).containsOnlyOnce(Change.PROBLEM + added);

        notes.heard.clear();
        jdbc.sql("update problem set title = title where id = :id")
                .param("id", added.getFirst())
                .update();
        UUID key = jdbc.sql("select id from api_key limit 1").query(UUID.class).single();
        jdbc.sql("update api_key set name = name || '+' where id = :id").param("id", key).update();
        feed.poll();
        assertThat(notes.heard)
                .contains(Change.API_KEY + List.of(key))
                .doesNotContain(Change.PROBLEM + added);
    }

    @Test
    void repeatsWhatASubscriberCouldNotTakeIn() {
        notes.refusals = 1;
        announce("again");

        assertThat(feed.poll()).isFalse();
        assertThat(feed.poll()).isTrue();

        assertThat(notes.heard).containsOnlyOnce("again");
    }

    @Test
    void keepsChangesUntilEveryReplicaHasReadThem() {
        String detail = "kept " + UUID.randomUUID();
        announce(detail);
        changes.prune();
        assertThat(stored(detail)).isOne();

        feed.poll();

        // The running service reads, records how far it has come and prunes by itself.
        await().untilAsserted(() -> assertThat(stored(detail)).isZero());
    }

    @Test
    void takesAFreshCopyWhereItWasForgottenMeanwhile() {
        replicas.leave(replica.value());

        feed.poll();
        announce("after");
        feed.poll();

        assertThat(notes.loads).isEqualTo(2);
        assertThat(notes.heard).containsOnlyOnce("after");
    }

    @Test
    void takesAFreshCopyAgainWhereThatFailed() {
        replicas.leave(replica.value());
        notes.refusals = 1;

        assertThat(feed.poll()).isFalse();
        assertThat(feed.poll()).isTrue();

        assertThat(notes.loads).isEqualTo(2);
    }

    @Test
    void knowsAtOnceWhatWasCommittedBeforeItIsAskedToCatchUp() {
        announce("just now");

        assertThat(feed.catchUp(Duration.ofSeconds(5))).isTrue();

        assertThat(notes.heard).contains("just now");
        assertThat(feed.liveReplicas()).isGreaterThanOrEqualTo(2);
    }

    private void announce(String detail) {
        changes.announce(Change.of(KIND, detail));
    }

    private long stored(String detail) {
        return jdbc.sql("select count(*) from change where detail = :detail")
                .param("detail", detail)
                .query(Long.class)
                .single();
    }

    private TransactionStatus begin() {
        return transactions.getTransaction(
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }
}
