package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.quizpool.worker.chatmodel.guard.ModelGuards;
import io.quizpool.worker.chatmodel.guard.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Models over HTTP and their calls as the worker has them, without a worker. */
public final class TestModels {

    private TestModels() {}

    /** Every call is made once. */
    public static ModelCalls callsWithoutRetries(Clock clock) {
        return calls(calls(0), clock);
    }

    /** What {@link QuestionModels} makes where every setting has its default. */
    public static QuestionModels models() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        return new QuestionModels(
                new ModelGuards(calls(3), meters, Clock.systemUTC()),
                new PriceList("USD", List.of()),
                Clock.systemUTC(),
                ObservationRegistry.NOOP,
                meters);
    }

    /** Rate limits that nobody has spoken of yet. */
    public static RateLimits rates(ChatModelProperties model) {
        return new ModelGuards(calls(0), new SimpleMeterRegistry(), Clock.systemUTC())
                .of(model)
                .rates();
    }

    private static ModelCalls calls(ModelCallProperties properties, Clock clock) {
        return new ModelCalls(
                new CallRetries(properties, new SplittableRandom(1), _ -> {}, clock), clock);
    }

    /** The defaults, but for how often a call is repeated. */
    public static ModelCallProperties calls(int retries) {
        return new ModelCallProperties(
                new ModelCallProperties.Retry(
                        retries,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(4)),
                new ModelCallProperties.Concurrency(2, 256, 1024, Duration.ofSeconds(10)),
                new ModelCallProperties.Circuit(60, 20, Duration.ofSeconds(30), 5));
    }
}
