package io.quizpool.api.serving;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.lease.Leases;
import io.quizpool.api.pool.PoolSets;
import io.quizpool.api.pool.PoolSize;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.french.grammar.Wire;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServingConfiguration {

    /** How long a caller waits to be told of what has just come into the pool, or gone from it. */
    static final Duration CATCH_UP = Duration.ofSeconds(1);

    /** Degraded: problems are served from memory, and recorded when the database is back. */
    @Bean
    HealthIndicator servingHealthIndicator(Desk desk) {
        return () ->
                desk.isDegraded()
                        ? Health.status(new Status("DEGRADED")).build()
                        : Health.up().build();
    }

    /** Of the problems that the database holds now. */
    @Bean
    PoolSize poolSize(Desk desk, ChangeFeed feed) {
        return filter -> {
            feed.catchUp(CATCH_UP);
            return desk.count(filter.facets());
        };
    }

    /** The desk is held up for as long as a copy takes; whoever asked counts without it. */
    @Bean
    PoolSets poolSets(Desk desk, ChangeFeed feed) {
        return fields -> {
            Set<String> names = fields.stream().map(Wire::wire).collect(Collectors.toSet());
            feed.catchUp(CATCH_UP);
            return desk.with((index, leases) -> index.copy(names));
        };
    }

    @Bean
    MeterBinder servingMeters(Desk desk, AnswerFile answers) {
        return meters -> {
            Gauge.builder("quizpool.answers.prepared", answers, AnswerFile::bodies)
                    .description("Answers in the temporary file")
                    .register(meters);
            gauge(
                    meters,
                    desk,
                    "quizpool.index.problems",
                    "Problems that can be served",
                    (index, leases) -> index.size());
            Gauge.builder(
                            "quizpool.index.memory",
                            desk,
                            measured -> measured.with((index, leases) -> index.memory()))
                    .description("What the index takes")
                    .baseUnit(BaseUnits.BYTES)
                    .register(meters);
            gauge(
                    meters,
                    desk,
                    "quizpool.serving.leases",
                    "Problems claimed and not yet served",
                    (index, leases) -> leases.outstanding());
            gauge(
                    meters,
                    desk,
                    "quizpool.serving.unrecorded",
                    "Servings the database is yet to be told of",
                    (index, leases) -> leases.arrears());
            FunctionCounter.builder(
                            "quizpool.serving.claims.lost",
                            desk,
                            measured -> measured.with((index, leases) -> leases.lostClaims()))
                    .description("Claims that another replica was faster to make")
                    .register(meters);
            FunctionTimer.builder(
                            "quizpool.serving.waits",
                            desk,
                            Desk::waits,
                            Desk::waitedNanos,
                            TimeUnit.NANOSECONDS)
                    .description("Callers who had to wait for a claim")
                    .register(meters);
            FunctionCounter.builder("quizpool.serving.degraded", desk, Desk::degraded)
                    .description("Problems served without a claim, as the database was away")
                    .register(meters);
        };
    }

    private static void gauge(
            MeterRegistry meters,
            Desk desk,
            String name,
            String description,
            ToDoubleBiFunction<PoolIndex, Leases> measure) {
        Gauge.builder(
                        name,
                        desk,
                        measured ->
                                measured.with(
                                        (index, leases) -> measure.applyAsDouble(index, leases)))
                .description(description)
                .register(meters);
    }
}
