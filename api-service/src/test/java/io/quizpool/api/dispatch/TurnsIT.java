package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is done when, with workers that have {@link #IN_HAND} tasks in hand. */
@ApiTest
@TestPropertySource(properties = {"quizpool.turns.ahead=64", "quizpool.sweep.every=1h"})
class TurnsIT {

    private static final Logger log = LoggerFactory.getLogger(TurnsIT.class);

    private static final int AHEAD = 64;
    private static final int IN_HAND = 32;

    @Autowired private ApiClient api;
    @Autowired private DispatchLoop loop;
    @Autowired private OutboxDispatcher dispatcher;
    @Autowired private JdbcClient jdbc;

    private PlayedWorkers workers;

    @BeforeEach
    void dispatchByHand() {
        workers = new PlayedWorkers(jdbc);
        loop.stop();
    }

    @AfterEach
    void endEverything() {
        workers.endAll();
        loop.start();
    }

    @Test
    void aRequestOfOneHasItsTurnSoonThoughAnotherKeyCameFirstWithAThousand() {
        generate(ApiClient.ADMIN_KEY, 1000, "normal");
        dispatch();
        workers.take(IN_HAND);
        dispatch();
        UUID one = generate(anotherKey(), 1, "normal");
        dispatch();

        int before = 0;
        while (!status(one).equals("completed")) {
            before += workers.complete();
            workers.take(IN_HAND);
            dispatch();
        }

        int others = before - 1;
        log.info("A request of 1 was done after {} tasks of the request of 1000 before it", others);
        assertThat(others).isLessThan(AHEAD + 2 * IN_HAND);
    }

    @Test
    void keysShareEquallyWhateverTheyAskFor() {
        UUID thousand = generate(ApiClient.ADMIN_KEY, 1000, "normal");
        UUID hundred = generate(anotherKey(), 100, "normal");

        dispatch();

        assertThat(published(thousand)).isEqualTo(AHEAD / 2);
        assertThat(published(hundred)).isEqualTo(AHEAD / 2);
    }

    @Test
    void priorityGivesMoreTurnsAndLeavesNobodyWithout() {
        UUID low = generate(ApiClient.ADMIN_KEY, 200, "low");
        UUID normal = generate(ApiClient.ADMIN_KEY, 200, "normal");
        UUID high = generate(ApiClient.ADMIN_KEY, 200, "high");

        dispatch();

        log.info(
                "Of {} turns high had {}, normal {}, low {}",
                AHEAD,
                published(high),
                published(normal),
                published(low));
        assertThat(published(high)).isBetween(47L, 50L);
        assertThat(published(normal)).isBetween(11L, 13L);
        assertThat(published(low)).isBetween(2L, 4L);
    }

    @Test
    void theOldestRequestOfAKeyComesFirst() {
        UUID first = generate(ApiClient.ADMIN_KEY, 60, "normal");
        UUID second = generate(ApiClient.ADMIN_KEY, 60, "normal");

        dispatch();

        assertThat(published(first)).isEqualTo(60);
        assertThat(published(second)).isEqualTo(4);
    }

    private void dispatch() {
        PlayedWorkers.dispatch(dispatcher);
    }

    private long published(UUID request) {
        return jdbc.sql(
                        "select count(*) from generation_task where request_id = :id and published_at is not null")
                .param("id", request)
                .query(Long.class)
                .single();
    }

    private String status(UUID request) {
        return api.get("/api/v1/generation-requests/" + request).body().path("status").asString();
    }

    private UUID generate(String key, int count, String priority) {
        ApiClient.Answer accepted =
                api.sendAs(
                        key,
                        "/api/v1/problems/generate",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "{\"count\": %d, \"priority\": \"%s\"}"
                                                                .formatted(count, priority))));
        assertThat(accepted.status()).isEqualTo(202);
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    private String anotherKey() {
        return api.post("/api/v1/api-keys", "{\"name\": \"b\", \"scopes\": [\"read\", \"write\"]}")
                .body()
                .path("key")
                .asString();
    }
}
