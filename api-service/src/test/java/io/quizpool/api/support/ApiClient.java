package io.quizpool.api.support;

import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Speaks to the service as a client app does. */
@TestComponent
public class ApiClient {

    /** The key that the service is started with. */
    public static final String ADMIN_KEY = "qp_test-admin-key-that-nobody-else-knows-0001";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Environment environment;

    ApiClient(Environment environment) {
        this.environment = environment;
    }

    /** An answer with its body as JSON; a missing node where the body is empty. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        /** The first value of a header; empty where it is absent. */
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** The last part of the problem type. */
        public String problem() {
            String type = body.path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    /** Asks with the admin key. */
    public Answer get(String path) {
        return send(path, request -> request.GET());
    }

    /** Posts JSON with the admin key. */
    public Answer post(String path, String json) {
        return post(path, json, request -> {});
    }

    /** Posts JSON with the admin key and whatever {@code more} adds. */
    public Answer post(String path, String json, Consumer<HttpRequest.Builder> more) {
        return send(
                path,
                request -> {
                    request.header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json));
                    more.accept(request);
                });
    }

    /** Posts JSON with {@code key}. */
    public Answer postAs(String key, String path, String json) {
        return sendAs(
                key,
                path,
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Orders {@code count} problems with the admin key; the id of the request. */
    public UUID generate(int count) {
        return generateAs(ADMIN_KEY, count);
    }

    /** Orders {@code count} problems with {@code key}; the id of the request. */
    public UUID generateAs(String key, int count) {
        Answer accepted =
                postAs(key, "/api/v1/problems/generate", "{\"count\": %d}".formatted(count));
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    /** Sends any request with the admin key. */
    public Answer send(String path, Consumer<HttpRequest.Builder> request) {
        return sendAs(ADMIN_KEY, path, request);
    }

    /** Sends any request with {@code key}; without one where it is empty. */
    public Answer sendAs(String key, String path, Consumer<HttpRequest.Builder> request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(path));
        if (!key.isEmpty()) {
            builder.header("Authorization", "Bearer " + key);
        }
        request.accept(builder);
        return send(builder.build());
    }

    /** Where {@code path} is. */
    public URI uri(String path) {
        return URI.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /** Where {@code path} is on the management port. */
    public URI managementUri(String path) {
        return URI.create(
                "http://localhost:"
                        + environment.getRequiredProperty("local.management.port")
                        + path);
    }

    /** Sends a request as it is. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body =
                    type.contains("json")
                            ? ContractJson.mapper().readTree(response.body())
                            : ContractJson.mapper().missingNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code text} as it stands in a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
