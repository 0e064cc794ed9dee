package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls: nothing under {@code /api/} is answered without a valid key. */
@Component
@Order(100)
class ApiKeyFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ApiKeyFilter.class);
    private static final String BEARER = "bearer ";
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    private final ApiKeys keys;
    private final FailureWriter failures;
    private final InstantSource clock;

    ApiKeyFilter(ApiKeys keys, FailureWriter failures, InstantSource clock) {
        this.keys = keys;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ApiKeySecret> secret = secret(request);
        Optional<Caller> caller;
        try {
            caller = secret.flatMap(given -> keys.caller(given, clock.instant()));
        } catch (DataAccessException e) {
            log.warn("No key can be checked, the database does not answer: {}", e.getMessage());
            failures.write(new Failure.Unavailable(DATABASE_PAUSE), request, response);
            return;
        }
        if (caller.isEmpty()) {
            failures.write(new Failure.Unauthenticated(secret.isPresent()), request, response);
            return;
        }
        request.setAttribute(Caller.ATTRIBUTE, caller.get());
        chain.doFilter(request, response);
    }

    private static Optional<ApiKeySecret> secret(HttpServletRequest request) {
        String bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(new ApiKeySecret(bearer.substring(BEARER.length()).strip()));
        }
        return Optional.ofNullable(request.getHeader("X-API-Key"))
                .map(key -> new ApiKeySecret(key.strip()));
    }
}
