package io.quizpool.indexbenchmark.options;

import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.local.home.Trouble;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of the command; {@code docs/index-performance.sh --help} describes them. */
public final class CommandLine {

    private static final Set<String> FLAGS = Set.of("--quick", "--write", "--no-write");
    private static final Set<String> VALUED =
            Set.of("--sizes", "--only", "--forks", "--milliseconds");
    private static final int MOST_FORKS = 10;
    private static final int LONGEST_MILLISECONDS = 60_000;

    private final Map<String, String> given = new HashMap<>();

    private CommandLine(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (VALUED.contains(name) && i + 1 < arguments.size()) {
                given.put(name, arguments.get(++i));
            } else {
                throw new Trouble(
                        "%s is no option, or lacks its value: see docs/index-performance.sh --help"
                                .formatted(name));
            }
        }
    }

    /** Throws where an argument makes no sense, and says which would. */
    public static Options read(List<String> arguments) {
        return new CommandLine(arguments).options();
    }

    private Options options() {
        Options usual = given.containsKey("--quick") ? Options.QUICK : Options.ALL;
        String sizes = given.get("--sizes");
        Options asked =
                new Options(
                        sizes == null
                                ? usual.sizes()
                                : Arrays.stream(sizes.split(",", -1)).map(PoolSize::parse).toList(),
                        given.getOrDefault("--only", usual.only()),
                        number("--forks", usual.forks(), MOST_FORKS),
                        Duration.ofMillis(
                                number(
                                        "--milliseconds",
                                        (int) usual.iteration().toMillis(),
                                        LONGEST_MILLISECONDS)),
                        usual.write());
        return asked.withWrite(
                given.containsKey("--write")
                        || (usual.write() && asked.isWhole() && !given.containsKey("--no-write")));
    }

    private int number(String name, int usual, int most) {
        @Nullable String text = given.get(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new Trouble("%s %s: give a number from 1 to %d.".formatted(name, text, most));
    }
}
