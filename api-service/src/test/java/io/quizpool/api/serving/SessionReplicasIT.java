package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.SecondReplica;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
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

/** A session whose calls reach two replicas. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionReplicasIT {

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;

    private SecondReplica second;
    private RandomProblems here;
    private RandomProblems there;

    @BeforeAll
    void startTheSecondReplica(
            @Autowired JdbcConnectionDetails database, @Autowired KafkaConnectionDetails kafka) {
        second = new SecondReplica(database, kafka);
        here = new RandomProblems(api);
        there = new RandomProblems(second.client());
    }

    @AfterAll
    void stopTheSecondReplica() {
        second.close();
    }

    @Test
    void neverServesTwoCallsTheSameOnWhicheverReplica() throws Exception {
        String tag = StoredProblems.newTag();
        List<UUID> stored = pool.addMany(40, tag);
        String session = here.session();
        List<RandomProblems> replicas = List.of(here, there);
        List<Callable<ApiClient.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            RandomProblems replica = replicas.get(i % 2);
            calls.add(() -> replica.ask(tag, session));
        }
        List<UUID> served = new ArrayList<>();
        int refused = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            for (Future<ApiClient.Answer> call : clients.invokeAll(calls)) {
                ApiClient.Answer answer = call.get();
                if (answer.status() == 200) {
                    served.add(UUID.fromString(answer.body().path("id").asString()));
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
        List<UUID> stored = pool.addMany(6, tag);
        String session = here.session();
        List<UUID> served = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            served.add(here.serve(tag, session));
            served.add(there.serve(tag, session));
        }
        ApiClient.Answer exhausted = here.ask(tag, session);

        second.client().post("/api/v1/sessions/%s/reset".formatted(session), "{}");
        List<UUID> again = Stream.generate(() -> here.serve(tag, session)).limit(6).toList();

        assertThat(served).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(exhausted.status()).isEqualTo(410);
        assertThat(again).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(there.ask(tag, session).status()).isEqualTo(410);
        second.client().send("/api/v1/sessions/" + session, HttpRequest.Builder::DELETE);
        assertThat(here.ask(tag, session).status()).isEqualTo(404);
    }
}
