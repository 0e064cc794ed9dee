package io.quizpool.chaos.options;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a run is.
 *
 * @param length how long faults strike, or how long nothing but an upgrade happens
 * @param seed of all that is random in it
 * @param upgradeFrom a checkout whose services it begins with; null: those of this one
 * @param faults whether there are any
 * @param write whether its tables go into docs/reliability.md
 */
public record Options(
        Duration length, long seed, @Nullable Path upgradeFrom, boolean faults, boolean write) {

    /** As the command is usually run. */
    public static final Options USUAL =
            new Options(Duration.ofMinutes(10), 20_261_121, null, true, true);

    /** Each fault about once; what the build runs. */
    public static final Options QUICK =
            new Options(Duration.ofSeconds(40), USUAL.seed(), null, true, false);
}
