package io.quizpool.chaos.options;

import io.quizpool.local.home.Trouble;
import io.quizpool.local.options.Arguments;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads the arguments of the command; {@code docs/reliability.sh --help} describes them. */
public final class CommandLine {

    private static final String UPGRADE_FROM = "--upgrade-from";
    private static final String NO_FAULTS = "--no-faults";
    private static final Set<String> VALUED = Set.of("--minutes", "--seed", UPGRADE_FROM);
    private static final int MOST_MINUTES = 24 * 60;

    private CommandLine() {}

    /** Throws where an argument makes no sense, and says which would. */
    public static Options read(List<String> arguments) {
        var given = new Arguments("docs/reliability.sh", arguments, Set.of(NO_FAULTS), VALUED);
        var usual = given.quick() ? Options.QUICK : Options.USUAL;
        var length =
                given.has("--minutes")
                        ? Duration.ofMinutes(given.number("--minutes", 1, MOST_MINUTES))
                        : usual.length();
        var upgradeFrom = given.has(UPGRADE_FROM) ? Path.of(given.text(UPGRADE_FROM, "")) : null;
        var faults = !given.has(NO_FAULTS);
        // Another run does not replace the figures of a whole one, unless that is asked for.
        var whole =
                usual.write()
                        && length.compareTo(usual.length()) >= 0
                        && upgradeFrom == null
                        && faults;
        return new Options(
                length,
                seed(given.text("--seed", "" + usual.seed())),
                upgradeFrom,
                faults,
                given.write(whole));
    }

    private static long seed(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.parseLong(text);
        }
        throw new Trouble("--seed %s: give a whole number of at most 18 digits.".formatted(text));
    }
}
