package io.quizpool.api.access;

import io.quizpool.api.ratelimit.Decision;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * Tells a client of its limit in the fields {@code RateLimit-Policy} and {@code RateLimit} of
 * draft-ietf-httpapi-ratelimit-headers-10: {@code "default";q=100;w=60} is 100 requests in 60
 * seconds, {@code "default";r=50;t=30} that 50 are left and all are there again in 30 seconds.
 */
final class RateLimitHeaders {

    private static final int WINDOW = 60;

    private RateLimitHeaders() {}

    static void write(Decision decision, HttpServletResponse response) {
        switch (decision) {
            case Decision.Unlimited unlimited -> {}
            case Decision.Admitted admitted ->
                    write(admitted.limit(), admitted.remaining(), 0, response);
            case Decision.Refused refused ->
                    write(refused.limit(), 0, seconds(refused.retryAfter()), response);
        }
    }

    private static void write(
            int limit, long remaining, long atLeast, HttpServletResponse response) {
        long used = limit - remaining;
        long full = (used * WINDOW + limit - 1) / limit;
        response.setHeader("RateLimit-Policy", "\"default\";q=" + limit + ";w=" + WINDOW);
        response.setHeader(
                "RateLimit", "\"default\";r=" + remaining + ";t=" + Math.max(full, atLeast));
    }

    private static long seconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
