package io.quizpool.api.apikey;

import io.quizpool.api.support.ApiClient;
import java.net.http.HttpRequest;

/** Manages API keys as an administrator does, and uses them as their owners do. */
record KeyClient(ApiClient api) {

    static final String KEYS = "/api/v1/api-keys";

    ApiClient.Answer create(String json) {
        return api.post(KEYS, json);
    }

    ApiClient.Answer patch(String path, String json) {
        return patchAs(ApiClient.ADMIN_KEY, path, json);
    }

    ApiClient.Answer patchAs(String key, String path, String json) {
        return api.sendAs(
                key,
                path,
                request ->
                        request.header("Content-Type", "application/json")
                                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    ApiClient.Answer rotate(String path) {
        return api.send(
                path + "/rotate", request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    ApiClient.Answer get(String key, String path) {
        return api.sendAs(key, path, request -> request.GET());
    }
}
