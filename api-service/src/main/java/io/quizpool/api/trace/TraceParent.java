package io.quizpool.api.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The current trace as text that a table can hold, and back again: the {@code traceparent} of W3C
 * Trace Context.
 */
@Component
public class TraceParent {

    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;
    private final ObservationRegistry observations;

    TraceParent(Tracer tracer, Propagator propagator, ObservationRegistry observations) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.observations = observations;
    }

    /** The span that runs now; null where none does. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (into, name, value) -> carrier.put(name, value));
        return carrier.get(HEADER);
    }

    /** Runs {@code action}, observed as {@code name}, as a part of the trace that was noted. */
    public <T> T within(@Nullable String traceparent, String name, Supplier<T> action) {
        ReceiverContext<Map<String, String>> context =
                new ReceiverContext<>(Map::get, Kind.CONSUMER);
        context.setCarrier(traceparent == null ? Map.of() : Map.of(HEADER, traceparent));
        return Observation.createNotStarted(name, () -> context, observations).observe(action);
    }
}
