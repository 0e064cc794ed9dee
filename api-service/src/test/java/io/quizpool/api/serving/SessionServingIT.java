package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.SecondReplica;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionServingIT {

    private static final String RANDOM = "/api/v1/problems/random?topic_tags=";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;

    private SecondReplica second;

    @BeforeAll
    void startTheSecondReplica(
            @Autowired JdbcConnectionDetails database, @Autowired KafkaConnectionDetails kafka) {
        second = new SecondReplica(database, kafka);
    }

    @AfterAll
    void stopTheSecondReplica() {
        second.close();
    }

    @Test
    void servesEachProblemOnceAndThenSaysHowToGoOn() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(12, tag));
        String session = create();

        List<String> served = Stream.generate(() -> serve(api, tag, session)).limit(12).toList();
        ApiClient.Answer exhausted = api.get(RANDOM + tag + "&session=" + session);

        assertThat(served).containsExactlyInAnyOrderElementsOf(stored).isNotEqualTo(stored);
        assertThat(exhausted.status()).isEqualTo(410);
        assertThat(exhausted.problem()).isEqualTo("session-exhausted");
        assertThat(exhausted.body().path("detail").asString())
                .contains("topic_tags=" + tag, "/api/v1/sessions/%s/reset".formatted(session));
    }

    @Test
    void servesWhatIsNewAfterAllWasSeen() {
        String tag = StoredProblems.newTag();
        pool.addMany(2, tag);
        String session = create();
        serve(api, tag, session);
        serve(api, tag, session);

        String added = pool.addMany(1, tag).getFirst().toString();

        assertThat(serve(api, tag, session)).isEqualTo(added);
    }

    @Test
    void neverServesTwoCallsTheSameOnWhicheverReplica() throws Exception {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(40, tag));
        String session = create();
        List<ApiClient> replicas = List.of(api, second.client());
        List<Callable<ApiClient.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            ApiClient replica = replicas.get(i % 2);
            calls.add(() -> replica.get(RANDOM + tag + "&session=" + session));
        }
        List<String> served = new ArrayList<>();
        int refused = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            for (Future<ApiClient.Answer> call : clients.invokeAll(calls)) {
                ApiClient.Answer answer = call.get();
                if (answer.status() == 200) {
                    served.add(answer.body().path("id").asString());
                } else {
                    assertThat(answer.problem()).isEqualTo("session-exhausted");
                    refused++;
                }
            }
        }
        assertThat(served).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(refused).isEqualTo(16);
    }

    @Test
    void knowsWhatAnotherReplicaServedAndWhenItReset() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(6, tag));
        String session = create();
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            served.add(serve(api, tag, session));
            served.add(serve(second.client(), tag, session));
        }
        ApiClient.Answer exhausted = api.get(RANDOM + tag + "&session=" + session);

        second.client().post("/api/v1/sessions/%s/reset".formatted(session), "{}");
        List<String> again = Stream.generate(() -> serve(api, tag, session)).limit(6).toList();

        assertThat(served).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(exhausted.status()).isEqualTo(410);
        assertThat(again).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(second.client().get(RANDOM + tag + "&session=" + session).status())
                .isEqualTo(410);
        second.client().send("/api/v1/sessions/" + session, HttpRequest.Builder::DELETE);
        assertThat(api.get(RANDOM + tag + "&session=" + session).status()).isEqualTo(404);
    }

    @Test
    void hasPutAServingOnRecordBeforeItAnswers() {
        String tag = StoredProblems.newTag();
        pool.addMany(3, tag);
        String session = create();
        Set<String> served = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            served.add(serve(api, tag, session));

            assertThat(
                            jdbc.sql(
                                            """
                                            select cast(problem_id as text)
                                            from session_serving
                                            where session_id = cast(:session as uuid)
                                            """)
                                    .param("session", session)
                                    .query(String.class)
                                    .set())
                    .isEqualTo(served);
        }
    }

    @Test
    void countsAsServedForAllWhatASessionWasServed() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(10, tag));
        api.get(RANDOM + tag);
        List<String> lap = new ArrayList<>();
        String session = create();
        for (int i = 0; i < 4; i++) {
            lap.add(serve(api, tag, session));
        }
        for (int i = 0; i < 5; i++) {
            lap.add(serve(api, tag));
        }

        assertThat(lap).doesNotHaveDuplicates();
        assertThat(stored).containsAll(lap);
    }

    @Test
    void servesTheStalestThatTheSessionHasNotSeen() {
        String tag = StoredProblems.newTag();
        pool.addMany(8, tag);
        List<String> firstHalf = Stream.generate(() -> serve(api, tag)).limit(4).toList();
        String session = create();

        List<String> served = Stream.generate(() -> serve(api, tag, session)).limit(8).toList();

        assertThat(served.subList(0, 4)).doesNotContainAnyElementsOf(firstHalf);
        assertThat(served.subList(4, 8)).hasSameElementsAs(firstHalf);
    }

    @Test
    void servesNoRetiredProblemAndNoneThatDoesNotMatch() {
        String tag = StoredProblems.newTag();
        UUID retired = pool.addMany(1, tag).getFirst();
        pool.retire(retired);
        pool.add(List.of(tag), "advanced", List.of("negation"), List.of("imparfait"));
        String session = create();

        ApiClient.Answer nothing =
                api.get(RANDOM + tag + "&tenses_used=present&session=" + session);
        serve(api, tag, session);

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.problem()).isEqualTo("no-problem-matches");
        assertThat(api.get(RANDOM + tag + "&session=" + session).status()).isEqualTo(410);
    }

    @Test
    void refusesWhatIsNoSession() {
        for (String session : List.of("x", "", "1-1-1-1-1")) {
            ApiClient.Answer answer = api.get(RANDOM + "a&session=" + session);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("session");
        }
        assertThat(api.get(RANDOM + "a&session=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String create() {
        return api.post("/api/v1/sessions", "{}").body().path("session_id").asString();
    }

    private static String serve(ApiClient replica, String tag) {
        return served(replica.get(RANDOM + tag));
    }

    private static String serve(ApiClient replica, String tag, String session) {
        return served(replica.get(RANDOM + tag + "&session=" + session));
    }

    private static String served(ApiClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("id").asString();
    }

    private static List<String> strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
