package io.quizpool.api.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Decides on the trace of a served problem before anything is observed. An observation that no
 * trace comes of costs more than serving does, so there is none; its metric is kept all the same,
 * by {@link ServingObservationFilter}. A request that brings a trace is observed as any other one.
 */
final class EarlySampling implements Sampler {

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

    /** Whether a request is to be observed; what is chosen here is sampled. */
    boolean observes(HttpServletRequest request) {
        if (!serves(request)) {
            return true;
        }
        boolean observed = random.nextDouble() < probability;
        if (observed) {
            chosen.set(true);
        }
        return observed;
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
