package io.quizpool.api.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.KeyDirectory;
import io.quizpool.api.apikey.KeyHash;
import io.quizpool.api.apikey.Lookup;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureWriter;
import io.quizpool.api.http.RequestFilter;
import io.quizpool.api.network.ClientAddress;
import io.quizpool.api.ratelimit.Decision;
import io.quizpool.api.ratelimit.RateLimits;
import io.quizpool.api.usage.KeyUsage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets nothing under {@code /api/} through without a valid key, from an address that the key allows
 * and within its limit. Runs with every request: for a key in use it asks nobody outside memory.
 */
@Component
@Order(100)
class AccessFilter implements RequestFilter {

    private static final Logger log = LoggerFactory.getLogger(AccessFilter.class);
    private static final String BEARER = "bearer ";
    private static final int SHOWN = 11;
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    private final KeyDirectory keys;
    private final Guesses guesses;
    private final ClientAddress addresses;
    private final RateLimits limits;
    private final KeyUsage usage;
    private final FailureWriter failures;
    private final InstantSource clock;
    private final Map<Refusal, Counter> refusals = new EnumMap<>(Refusal.class);

    AccessFilter(
            KeyDirectory keys,
            Guesses guesses,
            ClientAddress addresses,
            RateLimits limits,
            KeyUsage usage,
            FailureWriter failures,
            InstantSource clock,
            MeterRegistry meters) {
        this.keys = keys;
        this.guesses = guesses;
        this.addresses = addresses;
        this.limits = limits;
        this.usage = usage;
        this.failures = failures;
        this.clock = clock;
        for (Refusal reason : Refusal.values()) {
            refusals.put(
                    reason,
                    Counter.builder("quizpool.access.refused")
                            .description("Requests that were turned away before any endpoint")
                            .tag("reason", reason.wire())
                            .register(meters));
        }
    }

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        String secret = secret(request);
        Failure failure =
                secret == null
                        ? refused(Refusal.MISSING, new Failure.Unauthenticated(false))
                        : admit(secret, request, response);
        if (failure != null) {
            failures.write(failure, request, response);
            return;
        }
        chain.doFilter(request, response);
        count(request, response.getStatus());
    }

    private void count(HttpServletRequest request, int status) {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
            return;
        }
        if (status == HttpStatus.FORBIDDEN.value()) {
            usage.refusal(caller.keyId());
        } else if (status == HttpStatus.OK.value() && isServing(request.getServletPath())) {
            usage.serving(caller.keyId());
        }
    }

    /** Whether an answer of this path hands out a problem. */
    private static boolean isServing(String path) {
        return path.endsWith("/random") && path.startsWith("/api/v1/problems/");
    }

    /** Why the request is not let through; null where it is. */
    private @Nullable Failure admit(
            String secret, HttpServletRequest request, HttpServletResponse response) {
        KeyHash hash = KeyHash.of(secret);
        Lookup lookup = keys.remembered(hash);
        if (lookup == null) {
            Optional<Duration> pause =
                    keys.isFamiliar(hash) ? Optional.empty() : guesses.pause(addresses.of(request));
            if (pause.isPresent()) {
                return refused(Refusal.GUESSING, new Failure.TooManyUnknownKeys(pause.get()));
            }
            lookup = keys.load(hash);
        }
        return switch (lookup) {
            case Lookup.Known known -> admit(known, request, response);
            case Lookup.Unknown unknown -> unknown(secret, addresses.of(request));
            case Lookup.Unavailable unavailable ->
                    refused(Refusal.UNAVAILABLE, new Failure.Unavailable(DATABASE_PAUSE));
        };
    }

    private @Nullable Failure admit(
            Lookup.Known key, HttpServletRequest request, HttpServletResponse response) {
        if (key.revoked()) {
            return refused(Refusal.REVOKED, new Failure.Unauthenticated(true));
        }
        if (clock.millis() >= key.endsAt()) {
            return refused(Refusal.EXPIRED, new Failure.Unauthenticated(true));
        }
        UUID id = key.caller().keyId();
        usage.request(id);
        if (!key.allowedCidrs().isEmpty() && !key.allows(addresses.of(request))) {
            usage.refusal(id);
            return refused(Refusal.ADDRESS, new Failure.AddressNotAllowed());
        }
        Decision decision = limits.take(id, key.requestsPerMinute());
        RateLimitHeaders.write(decision, response);
        if (decision instanceof Decision.Refused refused) {
            usage.refusal(id);
            return refused(Refusal.RATE, new Failure.RateLimited(refused.retryAfter()));
        }
        request.setAttribute(Caller.ATTRIBUTE, key.caller());
        return null;
    }

    private Failure unknown(String secret, InetAddress from) {
        Optional<Duration> pause = guesses.pause(from);
        if (pause.isPresent()) {
            return refused(Refusal.GUESSING, new Failure.TooManyUnknownKeys(pause.get()));
        }
        guesses.count(from);
        log.info("{} sent the unknown key {}…", from.getHostAddress(), start(secret));
        return refused(Refusal.UNKNOWN, new Failure.Unauthenticated(true));
    }

    private Failure refused(Refusal reason, Failure failure) {
        Objects.requireNonNull(refusals.get(reason)).increment();
        return failure;
    }

    /** As much of a key as its list shows; nothing of what may be a short password. */
    private static String start(String secret) {
        return secret.length() < SHOWN * 2 ? "" : secret.substring(0, SHOWN);
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
        String key =
                bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? bearer.substring(BEARER.length())
                        : request.getHeader("X-API-Key");
        return key == null ? null : key.strip();
    }
}
