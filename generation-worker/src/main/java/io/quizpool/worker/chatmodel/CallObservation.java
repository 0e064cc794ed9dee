package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Gives each call of a model a span and the metrics of OpenTelemetry's conventions for generative
 * AI: {@code gen_ai.client.operation.duration} and {@code gen_ai.client.token.usage}; and its cost.
 */
record CallObservation(
        String model, PriceList prices, ObservationRegistry observations, MeterRegistry meters)
        implements CallPath {

    @Override
    public Reply make(Supplier<Reply> calling) {
        Observation call =
                Observation.createNotStarted("gen_ai.client.operation.duration", observations)
                        .contextualName("chat " + model)
                        .lowCardinalityKeyValue("gen_ai.operation.name", "chat")
                        .lowCardinalityKeyValue("gen_ai.request.model", model)
                        .lowCardinalityKeyValue("outcome", "none")
                        .start();
        try (Observation.Scope _ = call.openScope()) {
            Reply reply = calling.get();
            call.lowCardinalityKeyValue("outcome", outcome(reply));
            count("input", reply.usage().prompt());
            count("output", reply.usage().completion());
            // Among the input, as the conventions have it: the difference is what was read anew.
            count("cached_input", reply.usage().cached());
            cost(reply.usage().cost());
            return reply;
        } catch (RuntimeException fault) {
            call.error(fault);
            throw fault;
        } finally {
            call.stop();
        }
    }

    private void count(String type, long tokens) {
        DistributionSummary.builder("gen_ai.client.token.usage")
                .baseUnit("tokens")
                .tag("gen_ai.request.model", model)
                .tag("gen_ai.token.type", type)
                .register(meters)
                .record((double) tokens);
    }

    private void cost(BigDecimal cost) {
        if (cost.signum() > 0) {
            meters.counter(
                            "quizpool.model.cost",
                            "gen_ai.request.model",
                            model,
                            "currency",
                            prices.currency())
                    .increment(cost.doubleValue());
        }
    }

    private static String outcome(Reply reply) {
        return reply.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
