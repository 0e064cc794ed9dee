package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import java.util.UUID;

/** Asks one replica for random problems with a tag, in a session or without one. */
record RandomProblems(ApiClient replica) {

    /** A new session. */
    String session() {
        return replica.post("/api/v1/sessions", "{}").body().path("session_id").asString();
    }

    ApiClient.Answer ask(String tag, String session) {
        return replica.get(path(tag) + "&session=" + session);
    }

    /** The id of the problem that is served. */
    UUID serve(String tag, String session) {
        return served(ask(tag, session));
    }

    /** The same without a session. */
    UUID serve(String tag) {
        return served(replica.get(path(tag)));
    }

    private static String path(String tag) {
        return "/api/v1/problems/random?topic_tags=" + tag;
    }

    private static UUID served(ApiClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return UUID.fromString(answer.body().path("id").asString());
    }
}
