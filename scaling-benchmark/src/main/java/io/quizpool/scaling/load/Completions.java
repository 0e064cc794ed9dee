package io.quizpool.scaling.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When tasks ended, the earliest first. With a model that always takes as long, tasks come and go
 * in waves of as many as there are slots; between a task and the one so many waves later lie that
 * many waves, wherever in a wave one begins. This leaves out how the load begins and ends.
 *
 * @param ends of all tasks
 * @param attempts how many it took them
 * @param meanAttempt how long an attempt that led to a problem took
 */
public record Completions(List<Instant> ends, int attempts, Duration meanAttempt) {

    /** Waves before those that are timed. */
    public static final int LEFT_OUT = 2;

    public Completions {
        ends = List.copyOf(ends);
    }

    /**
     * How long {@code waves} of {@code slots} tasks took, from the middle of the first on that is
     * not left out.
     *
     * @throws IllegalArgumentException where fewer tasks ended
     */
    public Duration waves(int slots, int waves) {
        int first = LEFT_OUT * slots + slots / 2;
        int last = first + waves * slots;
        if (last >= ends.size()) {
            throw new IllegalArgumentException(
                    "%d waves of %d tasks need more than %d".formatted(waves, slots, ends.size()));
        }
        return Duration.between(ends.get(first), ends.get(last));
    }
}
