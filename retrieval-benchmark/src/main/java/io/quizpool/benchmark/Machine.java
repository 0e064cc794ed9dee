package io.quizpool.benchmark;

/** What the figures were measured on. */
public final class Machine {

    private Machine() {}

    /** In a few words. */
    public static String describe() {
        var cores = Runtime.getRuntime().availableProcessors();
        return "%d core%s (%s, %s), Java %s"
                .formatted(
                        cores,
                        cores == 1 ? "" : "s",
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature());
    }
}
