package io.quizpool.chaos;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.time.Duration;
import java.util.LinkedHashMap;

/**
 * A chat model as bad as one that is still worth paying for: about one call in eight goes wrong.
 */
final class FaultyModel {

    private static final double OFTEN = 0.02;
    private static final double SELDOM = 0.01;

    private FaultyModel() {}

    static SimulatorSettings settings(long seed) {
        var faults = new LinkedHashMap<Fault, Double>();
        faults.put(Fault.rateLimited(Duration.ofSeconds(1)), OFTEN);
        faults.put(Fault.serverError(500), SELDOM);
        faults.put(Fault.serverError(503), SELDOM);
        faults.put(Loss.CUT, SELDOM);
        faults.put(Loss.HANG, SELDOM / 5);
        for (var flaw : Flaw.values()) {
            // A refusal ends an attempt and teaches nothing about losses.
            faults.put(flaw, flaw == Flaw.REFUSAL ? SELDOM / 5 : SELDOM);
        }
        return SimulatorSettings.defaults()
                .withLatency(new Latency.LogNormal(Duration.ofMillis(300), 0.5))
                .withFaults(faults)
                .withSeed(seed);
    }

    /** How many calls went wrong on purpose so far. */
    static long faults(ModelSimulator model) {
        var stats = model.stats();
        return stats.outcomes().entrySet().stream()
                .filter(outcome -> !outcome.getKey().matches("answered|lost|none"))
                .mapToLong(outcome -> outcome.getValue())
                .sum();
    }
}
