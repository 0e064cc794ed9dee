package io.quizpool.chaos.options;

import java.time.Duration;

/**
 * What a run is.
 *
 * @param length how long faults strike
 * @param seed of all that is random in it
 * @param write whether its tables go into docs/reliability.md
 */
public record Options(Duration length, long seed, boolean write) {

    /** As the command is usually run. */
    public static final Options USUAL = new Options(Duration.ofMinutes(10), 20_261_121, true);

    /** Each fault about once; what the build runs. */
    public static final Options QUICK = new Options(Duration.ofSeconds(40), USUAL.seed(), false);
}
