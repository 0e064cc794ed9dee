package io.quizpool.api.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Decides on the trace of a served problem before anything is observed. An observation that no
 * trace comes of costs more than serving does, so there is none; its metric is kept all the same,
 * by {@link UnobservedServings}. A request that brings a trace is observed as any other one.
 */
final class EarlySampling implements ObservationPredicate, Sampler {

    /** Set on a request that is not observed. */
    static final String UNOBSERVED = EarlySampling.class.getName() + ".UNOBSERVED";

    private static final String OBSERVED = "http.server.requests";
    private static final String SERVINGS = "/api/v1/problems/";
    private static final String SERVING = "/random";

    /** Whether the span that this thread begins next was chosen already. */
    private final ThreadLocal<Boolean> chosen = new ThreadLocal<>();

    private final double probability;
    private final RandomGenerator random;
    private final Sampler others;

    /**
     * Samples new traces.
     *
     * @param probability the share of them that is sampled, 0 to 1
     */
    EarlySampling(double probability, RandomGenerator random) {
        this.probability = probability;
        this.random = random;
        this.others = Sampler.traceIdRatioBased(probability);
    }

    @Override
    public boolean test(String name, Observation.Context context) {
        if (!name.equals(OBSERVED)
                || !(context instanceof ServerRequestObservationContext server)) {
            return true;
        }
        HttpServletRequest request = server.getCarrier();
        if (request == null || !serves(request)) {
            return true;
        }
        if (random.nextDouble() < probability) {
            chosen.set(true);
            return true;
        }
        request.setAttribute(UNOBSERVED, true);
        return false;
    }

    private static boolean serves(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(SERVINGS)
                && path.endsWith(SERVING)
                && request.getHeader("traceparent") == null;
    }

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> links) {
        if (chosen.get() != null) {
            chosen.remove();
            return SamplingResult.recordAndSample();
        }
        return others.shouldSample(parent, traceId, name, kind, attributes, links);
    }

    @Override
    public String getDescription() {
        return "EarlySampling{%s}".formatted(probability);
    }
}
