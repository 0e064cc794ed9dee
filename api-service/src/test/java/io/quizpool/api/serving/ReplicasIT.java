package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.ApiServiceApplication;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second replica of the whole service on the database of the first. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration WITHIN_A_SECOND = Duration.ofSeconds(1);

    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;
    @Autowired private JdbcConnectionDetails database;
    @Autowired private KafkaConnectionDetails kafka;
    @Autowired private Desk desk;
    @Autowired private ChangeFeed feed;

    private ConfigurableApplicationContext other;

    @BeforeAll
    void startAnother() {
        other = start();
        assertThat(feed.catchUp(SOON)).isTrue();
    }

    @AfterAll
    void stop() {
        other.close();
    }

    @Test
    void serveAProblemASecondTimeOnlyWhenAllWereServedOrAreLeased() {
        String tag = StoredProblems.newTag();
        Set<UUID> stored = new HashSet<>(pool.addMany(120, tag));
        FacetFilter filter = new FacetFilter(Map.of("topic_tags", Set.of(tag)));
        List<Desk> desks = List.of(desk, other.getBean(Desk.class));
        bothKnow();

        List<UUID> served = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            served.add(serve(desks.get(i % 2), filter));
        }

        assertThat(served).isSubsetOf(stored).doesNotHaveDuplicates();
        while (new HashSet<>(served).size() == served.size()) {
            bothKnow();
            served.add(serve(desks.get(served.size() % 2), filter));
        }
        assertThat(stored.size() - (served.size() - 1))
                .as("held by the other replica when the first came again")
                .isLessThanOrEqualTo(120 / 4);
    }

    @Test
    void knowWithinASecondWhatAnotherHasServed() {
        String tag = StoredProblems.newTag();
        FacetFilter filter = new FacetFilter(Map.of("topic_tags", Set.of(tag)));
        Desk elsewhere = other.getBean(Desk.class);
        pool.addMany(8, tag);
        bothKnow();

        UUID served = serve(desk, filter);

        await().atMost(WITHIN_A_SECOND)
                .until(() ->
                        elsewhere.with((index, leases) -> index.lastTurn(index.find(served)) > 0));
    }

    @Test
    void knowWithinASecondOfNewAndRetiredProblemsThatTheyHaveNotStored() {
        String tag = StoredProblems.newTag();
        FacetFilter filter = new FacetFilter(Map.of("topic_tags", Set.of(tag)));
        Desk elsewhere = other.getBean(Desk.class);

        UUID added = pool.addMany(1, tag).getFirst();
        await().atMost(WITHIN_A_SECOND).until(() -> elsewhere.count(filter) == 1);
        assertThat(serve(elsewhere, filter)).isEqualTo(added);

        pool.retire(added);
        await().atMost(WITHIN_A_SECOND)
                .until(() -> elsewhere.next(filter) instanceof Turn.NothingMatches);
    }

    @Test
    void oneThatIsToldToStopGivesBackWhatItHasNotServed() {
        String tag = StoredProblems.newTag();
        pool.addMany(20, tag);
        FacetFilter filter = new FacetFilter(Map.of("topic_tags", Set.of(tag)));
        try (ConfigurableApplicationContext third = start()) {
            var _ = serve(third.getBean(Desk.class), filter);
        }

        assertThat(
                        jdbc.sql(
                                        """
                                        select sum(serve_count) from problem_serving
                                        join problem on problem.id = problem_id
                                        where :tag = any (topic_tags)
                                        """)
                                .param("tag", tag)
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private void bothKnow() {
        assertThat(feed.catchUp(SOON)).isTrue();
        assertThat(other.getBean(ChangeFeed.class).catchUp(SOON)).isTrue();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ApiServiceApplication.class)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(JdbcConnectionDetails.class, () -> database);
                    context.registerBean(KafkaConnectionDetails.class, () -> kafka);
                })
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--quizpool.api-key.bootstrap-admin-key=" + ApiClient.ADMIN_KEY);
    }

    private static UUID serve(Desk from, FacetFilter filter) {
        return switch (from.next(filter)) {
            case Turn.Serve(int _, UUID id) -> id;
            case Turn.NothingMatches() -> throw new AssertionError("Nothing matches");
            case Turn.Unavailable() -> throw new AssertionError("Nothing can be claimed");
        };
    }
}
