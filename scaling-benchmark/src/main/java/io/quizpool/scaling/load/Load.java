package io.quizpool.scaling.load;

import io.quizpool.simulator.timing.Latency;

/**
 * What is measured at once.
 *
 * @param workers processes
 * @param inFlight tasks of each at once
 * @param consumers share consumers of each, at most
 * @param partitions of the topic of tasks
 * @param latency of each call of the model, as the simulator reads it: {@code 3s}
 */
public record Load(int workers, int inFlight, int consumers, int partitions, String latency) {

    /** Tasks of all workers at once. */
    public int slots() {
        return workers * inFlight;
    }

    /** How long the model takes to answer. */
    public Latency modelLatency() {
        return Latency.parse(latency);
    }

    @Override
    public String toString() {
        return "%d × %d in flight on %d consumers, %d partitions, model %s"
                .formatted(workers, inFlight, consumers, partitions, latency);
    }
}
