package io.quizpool.worker.chatmodel.openai;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/**
 * The HTTP client under langchain4j. Its own one drops the headers of a failed answer, so that
 * nobody could honour Retry-After; this one keeps them, and holds to HTTP/1.1, which every
 * compatible server speaks (the default asks for an upgrade that some refuse).
 */
record VirtualHttpClient(java.net.http.HttpClient http, Duration timeout, RetryAfter retryAfter)
        implements HttpClient {

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw failure(response);
        }
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
        try {
            return http.send(call.build(), HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException slow) {
            throw new TimeoutException(slow);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new TimeoutException(ended);
        }
    }

    private HttpException failure(HttpResponse<String> response) {
        return response.headers()
                .firstValue("retry-after")
                .flatMap(retryAfter::parse)
                .<HttpException>map(wait ->
                        new RetryAfterException(response.statusCode(), response.body(), wait))
                .orElseGet(() -> new HttpException(response.statusCode(), response.body()));
    }
}
