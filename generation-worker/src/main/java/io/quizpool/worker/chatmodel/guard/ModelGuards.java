package io.quizpool.worker.chatmodel.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelCallProperties;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The guards of all models in use, one for each model of each server, whoever calls it. */
@Component
public class ModelGuards {

    private record Model(URI server, String name) {}

    private final Map<Model, ModelGuard> guards = new ConcurrentHashMap<>();
    private final ModelCallProperties properties;
    private final MeterRegistry meters;
    private final Clock clock;

    public ModelGuards(ModelCallProperties properties, MeterRegistry meters, Clock clock) {
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
    }

    /** The guard of the model that {@code model} describes. */
    public ModelGuard of(ChatModelProperties model) {
        return guards.computeIfAbsent(
                new Model(model.effectiveBaseUrl(), model.name()), this::guard);
    }

    /** The state of each model's circuit, by the model's name: closed, half_open or open. */
    Map<String, String> circuits() {
        return guards.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                guard -> guard.getKey().name() + " at " + server(guard.getKey()),
                                guard -> word(guard.getValue().circuit().state()),
                                (one, other) -> one.equals("closed") ? other : one));
    }

    private ModelGuard guard(Model model) {
        ModelCallProperties.Concurrency bounds = properties.concurrency();
        ModelGuard guard =
                new ModelGuard(
                        new RateLimits(clock),
                        new AdaptiveConcurrency(bounds.min(), bounds.initial(), bounds.max()),
                        new Circuit(model.name(), properties.circuit(), clock),
                        bounds.patience());
        register(
                guard,
                Tags.of("gen_ai.request.model", model.name(), "server.address", server(model)));
        return guard;
    }

    private void register(ModelGuard guard, Tags tags) {
        gauge("quizpool.model.calls.limit", guard, tags, g -> g.concurrency().limit());
        gauge("quizpool.model.calls.in_flight", guard, tags, g -> g.concurrency().inFlight());
        gauge("quizpool.model.calls.waiting", guard, tags, g -> g.concurrency().waiting());
        gauge(
                "quizpool.model.rate_limited",
                guard,
                tags,
                g -> g.rates().closedFor().toMillis() / 1e3);
        for (CircuitBreaker.State state :
                new CircuitBreaker.State[] {
                    CircuitBreaker.State.CLOSED,
                    CircuitBreaker.State.HALF_OPEN,
                    CircuitBreaker.State.OPEN
                }) {
            gauge(
                    "quizpool.model.circuit",
                    guard,
                    tags.and("state", word(state)),
                    g -> g.circuit().state() == state ? 1 : 0);
        }
    }

    private void gauge(
            String name, ModelGuard guard, Tags tags, ToDoubleFunction<ModelGuard> value) {
        Gauge.builder(name, guard, value).tags(tags).register(meters);
    }

    private static String server(Model model) {
        return Objects.requireNonNullElse(model.server().getHost(), "unknown");
    }

    private static String word(CircuitBreaker.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
