package io.quizpool.api.generation;

import io.quizpool.api.support.ApiClient;
import java.util.UUID;

/** Sends problems as a client that has written them itself. */
record TestImports(ApiClient api) {

    static final String PROBLEMS = "/api/v1/problems";

    /** A problem of which there is one for each {@code day}. */
    static String problem(String day) {
        return """
        {"statements": [
           {"content": "Elle est venue %s.", "is_correct": true,
            "translation": "She came.", "explanation": "« est »"},
           {"content": "Elle a venue %<s.", "is_correct": false, "translation": "She came.",
            "explanation": "« est »", "error_type": "wrong_auxiliary"}],
         "metadata": {"verb_infinitive": "venir", "tense": "passe_compose", "person": "elle"}}
        """
                .formatted(day);
    }

    /** Sends {@code body}, whose {@code %s} is the problem of a day. */
    ApiClient.Answer post(String body, String day) {
        return api.post(PROBLEMS, body.formatted(problem(day)));
    }

    /** The same under an idempotency key. */
    ApiClient.Answer post(String body, String day, String key) {
        return api.post(
                PROBLEMS,
                body.formatted(problem(day)),
                request -> request.header("Idempotency-Key", key));
    }

    static UUID requestId(ApiClient.Answer answer) {
        return UUID.fromString(answer.body().path("request_id").asString());
    }
}
