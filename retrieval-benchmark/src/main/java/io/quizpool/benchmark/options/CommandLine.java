package io.quizpool.benchmark.options;

import io.quizpool.local.home.Trouble;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the arguments of the command; {@code docs/performance.sh --help} describes them. */
public final class CommandLine {

    private static final Set<String> FLAGS = Set.of("--quick", "--write", "--no-write", "--reseed");
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

    private final Map<String, String> given = new HashMap<>();

    private CommandLine(List<String> arguments) {
        for (var i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (VALUED.contains(name) && i + 1 < arguments.size()) {
                given.put(name, arguments.get(++i));
            } else {
                throw new Trouble(
                        "%s is no option, or lacks its value: see docs/performance.sh --help"
                                .formatted(name));
            }
        }
    }

    /** Throws where an argument makes no sense, and says which would. */
    public static Options read(List<String> arguments) {
        return new CommandLine(arguments).options();
    }

    private Options options() {
        var usual = given.containsKey("--quick") ? Options.QUICK : Options.ALL;
        var asked =
                new Options(
                        list("--sizes", PoolSize::parse, usual.sizes()),
                        list(
                                "--connections",
                                text -> number("--connections", text, MOST_CONNECTIONS),
                                usual.connections()),
                        list(
                                "--filters",
                                text -> word("--filters", FilterKind.class, text),
                                usual.filters()),
                        list(
                                "--candidates",
                                text -> word("--candidates", Candidate.class, text),
                                usual.candidates()),
                        seconds("--seconds", usual.seconds()),
                        number("--rounds", usual.rounds(), MOST_ROUNDS),
                        seconds("--warm-up", usual.warmUp()),
                        javaOptions(usual.javaOptions()),
                        false,
                        given.containsKey("--reseed"));
        return withWrite(asked, writes(usual, asked));
    }

    /** A part of the figures does not replace all of them, unless that is asked for. */
    private boolean writes(Options usual, Options asked) {
        return given.containsKey("--write")
                || (usual.write() && asked.isWhole() && !given.containsKey("--no-write"));
    }

    private static Options withWrite(Options options, boolean write) {
        return new Options(
                options.sizes(),
                options.connections(),
                options.filters(),
                options.candidates(),
                options.seconds(),
                options.rounds(),
                options.warmUp(),
                options.javaOptions(),
                write,
                options.reseed());
    }

    private <T> List<T> list(String name, Function<String, T> read, List<T> usual) {
        var value = given.get(name);
        return value == null ? usual : Arrays.stream(value.split(",", -1)).map(read).toList();
    }

    private List<String> javaOptions(List<String> usual) {
        var value = given.get("--java");
        return value == null ? usual : List.of(value.strip().split("\\s+"));
    }

    private Duration seconds(String name, Duration usual) {
        return Duration.ofSeconds(number(name, (int) usual.toSeconds(), LONGEST_SECONDS));
    }

    private int number(String name, int usual, int most) {
        var value = given.get(name);
        return value == null ? usual : number(name, value, most);
    }

    private static int number(String name, String text, int most) {
        if (text.matches("\\d{1,6}")) {
            var number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new Trouble("%s %s: give a number from 1 to %d.".formatted(name, text, most));
    }

    private static <E extends Enum<E>> E word(String name, Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw new Trouble(
                "%s %s: choose from %s."
                        .formatted(
                                name,
                                text,
                                String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(c -> c.name().toLowerCase(Locale.ROOT))
                                                .toList())));
    }
}
