package io.quizpool.scaling.load;

import io.quizpool.simulator.timing.Latency;
import java.time.Duration;

/**
 * What came of a load.
 *
 * @param tasks that ended in a problem
 * @param attempts that they took
 * @param waves that were timed, each of as many tasks as there are slots
 * @param time that these took
 * @param meanAttempt how long an attempt took
 * @param mostCalls calls of the model at once, of all workers
 * @param cpuOfCall what a call of the model, with all that belongs to it, costs one worker
 * @param heapOfCall live heap, in bytes, that each call in flight adds to a worker
 * @param resident the most memory of one worker's process, in bytes
 */
public record Outcome(
        Load load,
        int tasks,
        int attempts,
        int waves,
        Duration time,
        Duration meanAttempt,
        long mostCalls,
        Duration cpuOfCall,
        long heapOfCall,
        long resident) {

    /** The correct statement first, then all distractors at once. */
    private static final int CALLS_ONE_AFTER_THE_OTHER = 2;

    public double tasksPerSecond() {
        return waves * load.slots() / seconds(time);
    }

    /** What as many slots would do if nothing but the model took any time. */
    public double idealTasksPerSecond() {
        return load.slots() / seconds(idealTask());
    }

    public double shareOfIdeal() {
        return tasksPerSecond() / idealTasksPerSecond();
    }

    /** Where the model's latency varies, the time that attempts took instead. */
    private Duration idealTask() {
        return load.modelLatency() instanceof Latency.Fixed(Duration call)
                ? call.multipliedBy(CALLS_ONE_AFTER_THE_OTHER)
                : meanAttempt;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
