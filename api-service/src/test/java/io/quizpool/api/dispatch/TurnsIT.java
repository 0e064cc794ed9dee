package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.trace.TraceParent;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who is done when, with workers that take what is in Kafka in its order and have {@link #IN_HAND}
 * tasks in hand.
 */
@ApiTest
@TestPropertySource(properties = {"quizpool.turns.ahead=64", "quizpool.sweep.every=1h"})
class TurnsIT {

    private static final Logger log = LoggerFactory.getLogger(TurnsIT.class);

    private static final int AHEAD = 64;
    private static final int IN_HAND = 32;

    /** Among those of one batch, the requests that came last come last: the worst for them. */
    private static final String CLAIM =
            """
            update generation_task
               set state = 'processing', claim_id = gen_random_uuid(), claimed_by = 'w',
                   claimed_at = now(), claim_partition = 0, claim_offset = 0,
                   claim_expires_at = now() + interval '1 hour'
             where id in (select task.id
                            from generation_task task
                            join generation_request request on request.id = task.request_id
                           where task.state = 'queued' and task.published_at is not null
                           order by task.published_at, request.requested_at, task.position
                           limit :limit)
            """;

    private static final String START =
            """
            update generation_request set status = 'processing', started_at = now()
             where status = 'pending'
               and id in (select request_id from generation_task where state = 'processing')
            """;

    private static final String COMPLETE =
            """
            with ended as (
                update generation_task
                   set state = 'completed', completed_at = now(), claim_id = null,
                       claim_expires_at = null, claim_partition = null, claim_offset = null
                 where state = 'processing'
                returning request_id),
            requests as (
                select request_id, cast(count(*) as int) as tasks from ended group by request_id)
            select tasks, count_ended_tasks(request_id, tasks, 0, 0, null, now()) from requests
            """;

    @Autowired private ApiClient api;
    @Autowired private DispatchLoop loop;
    @Autowired private OutboxDispatcher dispatcher;
    @Autowired private JdbcClient jdbc;
    @Autowired private Outbox outbox;
    @Autowired private KafkaTemplate<String, String> kafka;
    @Autowired private TraceParent trace;
    @Autowired private TransactionOperations transaction;

    @BeforeEach
    void dispatchByHand() {
        loop.stop();
    }

    @AfterEach
    void endEverything() {
        jdbc.sql(
                        "update generation_request set called_off = 'cancelled', called_off_at = now() where completed_at is null")
                .update();
        jdbc.sql(
                        """
                        with ended as (
                            update generation_task
                               set called_off = true, state = 'cancelled', completed_at = now(),
                                   claim_id = null, claim_expires_at = null
                             where state in ('queued', 'processing')
                            returning request_id),
                        requests as (
                            select request_id, cast(count(*) as int) as tasks from ended group by request_id)
                        select count_ended_tasks(request_id, 0, 0, tasks, null, now()) from requests
                        """)
                .query(String.class)
                .list();
        loop.start();
    }

    @Test
    void aRequestOfOneHasItsTurnSoonThoughAnotherKeyCameFirstWithAThousand() {
        generate(ApiClient.ADMIN_KEY, 1000, "normal");
        dispatch();
        claim();
        dispatch();
        UUID one = generate(anotherKey(), 1, "normal");
        dispatch();

        int before = 0;
        while (!status(one).equals("completed")) {
            before += complete();
            claim();
            dispatch();
        }

        int others = before - 1;
        log.info("A request of 1 was done after {} tasks of the request of 1000 before it", others);
        assertThat(others).isLessThan(AHEAD + 2 * IN_HAND);
    }

    @Test
    void asManyWaitInKafkaAsAreSetOrAsWorkersHadInHandOfLate() {
        generate(ApiClient.ADMIN_KEY, 400, "normal");
        OutboxDispatcher fresh = freshDispatcher();

        dispatch(fresh);
        assertThat(waiting()).isEqualTo(AHEAD);

        jdbc.sql(CLAIM).param("limit", AHEAD).update();
        dispatch(fresh);
        jdbc.sql(CLAIM).param("limit", AHEAD).update();
        dispatch(fresh);
        assertThat(waiting()).isEqualTo(2 * AHEAD);

        jdbc.sql(START).update();
        assertThat(complete()).isEqualTo(2 * AHEAD);
        claim();
        dispatch(fresh);
        assertThat(waiting()).isEqualTo(2 * AHEAD);
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
        dispatch(dispatcher);
    }

    private static void dispatch(OutboxDispatcher dispatcher) {
        OutboxDispatcher.Outcome outcome = dispatcher.dispatch();
        while (outcome instanceof OutboxDispatcher.Outcome.Published) {
            outcome = dispatcher.dispatch();
        }
        assertThat(outcome)
                .isInstanceOfAny(
                        OutboxDispatcher.Outcome.Full.class, OutboxDispatcher.Outcome.Idle.class);
    }

    private void claim() {
        jdbc.sql(CLAIM).param("limit", IN_HAND).update();
        jdbc.sql(START).update();
    }

    private int complete() {
        List<Integer> tasks = jdbc.sql(COMPLETE).query((row, n) -> row.getInt("tasks")).list();
        return tasks.stream().mapToInt(Integer::intValue).sum();
    }

    /** One that knows nothing of what other tests had in hand. */
    private OutboxDispatcher freshDispatcher() {
        return new OutboxDispatcher(
                outbox,
                new TaskPublisher(kafka, trace),
                transaction,
                InstantSource.system(),
                new SimpleMeterRegistry().counter("published"),
                AHEAD,
                new MostInHand(Duration.ofMinutes(1)),
                200);
    }

    private long waiting() {
        return jdbc.sql(
                        "select count(*) from generation_task where state = 'queued' and published_at is not null")
                .query(Long.class)
                .single();
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
