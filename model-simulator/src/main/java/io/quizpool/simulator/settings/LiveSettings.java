package io.quizpool.simulator.settings;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.FaultSource;
import java.util.Collection;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The settings of a running simulator, and the luck drawn under them. */
public final class LiveSettings {

    private final FaultSource faults = new FaultSource();
    private SimulatorSettings settings;
    private RandomGenerator random;

    public LiveSettings(SimulatorSettings settings) {
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed());
    }

    public synchronized SimulatorSettings current() {
        return settings;
    }

    /** Holds from the next request on; the draws begin anew with the settings' seed. */
    public synchronized void replace(SimulatorSettings replacement) {
        settings = replacement;
        random = new SplittableRandom(replacement.seed());
    }

    /** Appends to the script: one fault for each of the next requests, before any chance. */
    public void script(Collection<? extends Fault> script) {
        faults.script(script);
    }

    /** How many requests the script still covers. */
    public int scripted() {
        return faults.scripted();
    }

    /** Draws for the request that has just been admitted. */
    public synchronized Course next() {
        Fault fault = faults.next(settings.faults(), random);
        return new Course(fault, settings.latency().draw(random));
    }
}
