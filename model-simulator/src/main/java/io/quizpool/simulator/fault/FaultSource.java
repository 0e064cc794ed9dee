package io.quizpool.simulator.fault;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/** Decides what goes wrong with the next answer: what the script says, else chance. */
public final class FaultSource {

    private final Queue<Fault> script = new ConcurrentLinkedQueue<>();

    /** Appends to the script: one fault for each of the next requests, in order of arrival. */
    public void script(Collection<? extends Fault> faults) {
        script.addAll(faults);
    }

    /** How many requests the script still covers. */
    public int scripted() {
        return script.size();
    }

    /** The next answer's fault. */
    public Fault next(FaultRates rates, RandomGenerator random) {
        Fault scripted = script.poll();
        return scripted != null ? scripted : rates.at(random.nextDouble());
    }
}
