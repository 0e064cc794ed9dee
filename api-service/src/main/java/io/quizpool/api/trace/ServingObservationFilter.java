package io.quizpool.api.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quizpool.api.http.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Has Spring observe requests, but of the servings only those that {@link EarlySampling} chooses;
 * the others are counted and timed under the same name.
 */
final class ServingObservationFilter implements RequestFilter {

    private record Answered(String method, String path, int status) {}

    private final ServerHttpObservationFilter observing;
    private final EarlySampling sampling;
    private final MeterRegistry meters;
    private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

    ServingObservationFilter(
            ServerHttpObservationFilter observing, EarlySampling sampling, MeterRegistry meters) {
        this.observing = observing;
        this.sampling = sampling;
        this.meters = meters;
    }

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sampling.observes(request)) {
            observing.doFilter(request, response, chain);
            return;
        }
        long start = System.nanoTime();
        chain.doFilter(request, response);
        Answered answered =
                new Answered(request.getMethod(), request.getServletPath(), response.getStatus());
        timers.computeIfAbsent(answered, this::timer)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    /** With the tags of Spring's own observation. */
    private Timer timer(Answered answered) {
        HttpStatus.Series series = HttpStatus.Series.resolve(answered.status());
        return Timer.builder("http.server.requests")
                .tag("error", "none")
                .tag("exception", "none")
                .tag("method", method(answered.method()))
                .tag("outcome", series == null ? "UNKNOWN" : outcome(series))
                .tag("status", String.valueOf(answered.status()))
                .tag("uri", answered.path())
                .register(meters);
    }

    private static String method(String method) {
        return method.equals(HttpMethod.GET.name()) ? method : "UNKNOWN";
    }

    private static String outcome(HttpStatus.Series series) {
        return switch (series) {
            case SUCCESSFUL -> "SUCCESS";
            case REDIRECTION -> "REDIRECTION";
            case CLIENT_ERROR -> "CLIENT_ERROR";
            case SERVER_ERROR -> "SERVER_ERROR";
            case INFORMATIONAL -> "INFORMATIONAL";
        };
    }
}
