package io.quizpool.worker.chatmodel.openai;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.quizpool.model.http.RetryAfter;
import io.quizpool.worker.chatmodel.guard.RateLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The HTTP client under langchain4j. Its own one drops the headers of a failed answer, so that
 * nobody could honour Retry-After; this one keeps them, brings those of every answer to the model's
 * rate limits, and holds to HTTP/1.1, which every compatible server speaks (the default asks for an
 * upgrade that some refuse).
 */
record VirtualHttpClient(
        java.net.http.HttpClient http, Duration timeout, InstantSource clock, RateLimits rates)
        implements HttpClient {

    /** A server that asks for longer is asked again after this time all the same. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<String> response = send(request);
        rates.read(response.headers()::firstValue);
        if (response.statusCode() / 100 != 2) {
            throw failure(response);
        }
        RefusedException.throwIfRefused(response.body());
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("statements are not streamed");
    }

    private HttpResponse<String> send(HttpRequest request) {
        java.net.http.HttpRequest.Builder call =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                        .timeout(timeout)
                        .method(
                                request.method().name(),
                                java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers()
                .forEach((name, values) -> values.forEach(value -> call.header(name, value)));
        return await(http.sendAsync(call.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** The request's own timeout ends with the headers; a body that never ends must not hang. */
    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> response) {
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException slow) {
            response.cancel(true);
            throw new TimeoutException(slow);
        } catch (InterruptedException ended) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new TimeoutException(ended);
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case HttpTimeoutException slow -> new TimeoutException(slow);
                case IOException broken -> new UncheckedIOException(broken);
                case RuntimeException fault -> fault;
                case null, default -> new IllegalStateException("the call failed", failed);
            };
        }
    }

    private HttpException failure(HttpResponse<String> response) {
        return response.headers()
                .firstValue("retry-after")
                .flatMap(value -> RetryAfter.parse(value, clock.instant()))
                .map(asked -> asked.compareTo(LONGEST) > 0 ? LONGEST : asked)
                .<HttpException>map(wait ->
                        new RetryAfterException(response.statusCode(), response.body(), wait))
                .orElseGet(() -> new HttpException(response.statusCode(), response.body()));
    }
}
