package io.quizpool.benchmark.options;

import io.quizpool.local.options.Arguments;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads the arguments of the command; {@code docs/performance.sh --help} describes them. */
public final class CommandLine {

    private static final Set<String> FLAGS = Set.of("--reseed");
    private static final Set<String> VALUED =
            Set.of(
                    "--sizes",
                    "--connections",
                    "--filters",
                    "--candidates",
                    "--seconds",
                    "--rounds",
                    "--warm-up",
                    "--java");
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_ROUNDS = 99;

    private CommandLine() {}

    /** Throws where an argument makes no sense, and says which would. */
    public static Options read(List<String> arguments) {
        var given = new Arguments("docs/performance.sh", arguments, FLAGS, VALUED);
        var usual = given.quick() ? Options.QUICK : Options.ALL;
        var asked =
                new Options(
                        given.list("--sizes", usual.sizes(), PoolSize::parse),
                        given.numbers("--connections", usual.connections(), MOST_CONNECTIONS),
                        given.words("--filters", usual.filters(), FilterKind.class),
                        given.words("--candidates", usual.candidates(), Candidate.class),
                        seconds(given, "--seconds", usual.seconds()),
                        given.number("--rounds", usual.rounds(), MOST_ROUNDS),
                        seconds(given, "--warm-up", usual.warmUp()),
                        given.blankSeparated("--java", usual.javaOptions()),
                        usual.write(),
                        given.has("--reseed"));
        return asked.withWrite(given.write(usual.write() && asked.isWhole()));
    }

    private static Duration seconds(Arguments given, String name, Duration usual) {
        return Duration.ofSeconds(given.number(name, (int) usual.toSeconds(), LONGEST_SECONDS));
    }
}
