package io.quizpool.simulator.settings;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.FaultRates;
import io.quizpool.simulator.timing.Latency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the simulator is asked to be.
 *
 * @param latency how long a whole answer takes; a stream spreads it over its chunks
 * @param faults how often what goes wrong
 * @param seed equal seeds give equal draws of latency and faults, in order of arrival
 * @param requestsPerMinute more are answered with 429 until the minute ends; at least 1
 * @param tokensPerMinute of prompts; more are answered with 429 until the minute ends; at least 1
 * @param models the names that it answers to; any name where empty
 * @param apiKey the key that clients must send; null lets everyone in
 */
public record SimulatorSettings(
        Latency latency,
        FaultRates faults,
        long seed,
        int requestsPerMinute,
        int tokensPerMinute,
        List<String> models,
        @Nullable String apiKey) {

    private static final int UNREACHED = 100_000_000;

    public SimulatorSettings {
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("requests_per_minute is 1 or more");
        }
        if (tokensPerMinute < 1) {
            throw new IllegalArgumentException("tokens_per_minute is 1 or more");
        }
        models = List.copyOf(models);
    }

    /** Answers everyone at once, and nothing goes wrong. */
    public static SimulatorSettings defaults() {
        return new SimulatorSettings(
                Latency.none(), FaultRates.none(), 1, UNREACHED, UNREACHED, List.of(), null);
    }

    public SimulatorSettings withLatency(Latency value) {
        return new SimulatorSettings(
                value, faults, seed, requestsPerMinute, tokensPerMinute, models, apiKey);
    }

    /** These faults instead of the present ones, each with its share of all requests. */
    public SimulatorSettings withFaults(Map<Fault, Double> shares) {
        return new SimulatorSettings(
                latency,
                new FaultRates(shares),
                seed,
                requestsPerMinute,
                tokensPerMinute,
                models,
                apiKey);
    }

    public SimulatorSettings withSeed(long value) {
        return new SimulatorSettings(
                latency, faults, value, requestsPerMinute, tokensPerMinute, models, apiKey);
    }

    public SimulatorSettings withRequestsPerMinute(int value) {
        return new SimulatorSettings(latency, faults, seed, value, tokensPerMinute, models, apiKey);
    }

    public SimulatorSettings withTokensPerMinute(int value) {
        return new SimulatorSettings(
                latency, faults, seed, requestsPerMinute, value, models, apiKey);
    }

    public SimulatorSettings withModels(List<String> value) {
        return new SimulatorSettings(
                latency, faults, seed, requestsPerMinute, tokensPerMinute, value, apiKey);
    }

    public SimulatorSettings withApiKey(@Nullable String value) {
        return new SimulatorSettings(
                latency, faults, seed, requestsPerMinute, tokensPerMinute, models, value);
    }
}
