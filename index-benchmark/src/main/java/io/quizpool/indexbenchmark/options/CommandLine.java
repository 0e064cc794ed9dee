package io.quizpool.indexbenchmark.options;

import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.local.options.Arguments;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads the arguments of the command; {@code docs/index-performance.sh --help} describes them. */
public final class CommandLine {

    private static final Set<String> VALUED =
            Set.of("--sizes", "--only", "--forks", "--milliseconds");
    private static final int MOST_FORKS = 10;
    private static final int LONGEST_MILLISECONDS = 60_000;

    private CommandLine() {}

    /** Throws where an argument makes no sense, and says which would. */
    public static Options read(List<String> arguments) {
        Arguments given = new Arguments("docs/index-performance.sh", arguments, Set.of(), VALUED);
        Options usual = given.quick() ? Options.QUICK : Options.ALL;
        Options asked =
                new Options(
                        given.list("--sizes", usual.sizes(), PoolSize::parse),
                        given.text("--only", usual.only()),
                        given.number("--forks", usual.forks(), MOST_FORKS),
                        Duration.ofMillis(
                                given.number(
                                        "--milliseconds",
                                        (int) usual.iteration().toMillis(),
                                        LONGEST_MILLISECONDS)),
                        usual.write());
        return asked.withWrite(given.write(usual.write() && asked.isWhole()));
    }
}
