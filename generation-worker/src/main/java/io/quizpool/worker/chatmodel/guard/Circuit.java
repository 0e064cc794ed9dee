package io.quizpool.worker.chatmodel.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.quizpool.worker.chatmodel.ModelCallProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One model's circuit breaker: after too many failures nobody calls for a while, then a few calls
 * try whether it is back. A server that only asks for fewer calls has not failed.
 */
final class Circuit {

    private static final Logger log = LoggerFactory.getLogger(Circuit.class);

    /** While the few calls that try the model are under way, the others ask again soon. */
    private static final Duration WHILE_TRYING = Duration.ofSeconds(1);

    private final CircuitBreaker breaker;
    private final Clock clock;
    private volatile Instant openUntil = Instant.MIN;

    Circuit(String model, ModelCallProperties.Circuit properties, Clock clock) {
        this.clock = clock;
        this.breaker =
                CircuitBreaker.of(
                        model,
                        CircuitBreakerConfig.custom()
                                .clock(clock)
                                .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                                .failureRateThreshold(properties.failurePercent())
                                .slidingWindowSize(properties.window())
                                .minimumNumberOfCalls(properties.window())
                                .waitDurationInOpenState(properties.open())
                                .permittedNumberOfCallsInHalfOpenState(properties.trials())
                                .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> {
                    CircuitBreaker.State state = event.getStateTransition().getToState();
                    if (state == CircuitBreaker.State.OPEN) {
                        openUntil = clock.instant().plus(properties.open());
                        log.warn(
                                "The model {} fails: nobody calls it for {}",
                                model,
                                properties.open());
                    } else {
                        log.info("The circuit of the model {} is {}", model, state);
                    }
                });
    }

    /** How long it stays open; zero where a call may be tried. */
    Duration openFor() {
        Instant now = clock.instant();
        return breaker.getState() == CircuitBreaker.State.OPEN && now.isBefore(openUntil)
                ? Duration.between(now, openUntil)
                : Duration.ZERO;
    }

    /** Whether a call may be made; its result must follow by one of the other methods. */
    boolean admits() {
        return breaker.tryAcquirePermission();
    }

    /** How long to wait where no call may be made. */
    Duration retryAfter() {
        Duration open = openFor();
        return open.isZero() ? WHILE_TRYING : open;
    }

    void succeeded() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void failed(String why) {
        breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(why));
    }

    /** The call says nothing about whether the model works. */
    void undecided() {
        breaker.releasePermission();
    }

    CircuitBreaker.State state() {
        return breaker.getState();
    }
}
