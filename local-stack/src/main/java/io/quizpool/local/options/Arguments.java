package io.quizpool.local.options;

import io.quizpool.local.home.Trouble;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The arguments of a command that measures something and may write it into a document: flags, and
 * options with a value. Each method throws {@link Trouble} where a value makes no sense, and says
 * which would.
 */
public final class Arguments {

    private static final String QUICK = "--quick";
    private static final String WRITE = "--write";
    private static final String NO_WRITE = "--no-write";

    private final Map<String, String> given = new HashMap<>();

    /**
     * Reads the arguments of {@code command}, which all have {@code --quick}, {@code --write} and
     * {@code --no-write}.
     *
     * @param flags the others without a value
     * @param valued those with one
     */
    public Arguments(
            String command, List<String> arguments, Set<String> flags, Set<String> valued) {
        var all = Set.of(QUICK, WRITE, NO_WRITE);
        for (var i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (all.contains(name) || flags.contains(name)) {
                given.put(name, "");
            } else if (valued.contains(name) && i + 1 < arguments.size()) {
                given.put(name, arguments.get(++i));
            } else {
                throw new Trouble(
                        "%s is no option, or lacks its value: see %s --help"
                                .formatted(name, command));
            }
        }
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** Whether little is to be measured, to see whether a change helps. */
    public boolean quick() {
        return has(QUICK);
    }

    /**
     * Whether the document is written. A part of the figures does not replace all of them, unless
     * that is asked for.
     *
     * @param whole whether all that the document shows is measured, as thoroughly as it says
     */
    public boolean write(boolean whole) {
        return has(WRITE) || (whole && !has(NO_WRITE));
    }

    public String text(String name, String usual) {
        return given.getOrDefault(name, usual);
    }

    /** A number from 1 to {@code most}. */
    public int number(String name, int usual, int most) {
        var text = given.get(name);
        return text == null ? usual : number(name, text, most);
    }

    /** Numbers from 1 to {@code most}, with commas between. */
    public List<Integer> numbers(String name, List<Integer> usual, int most) {
        return list(name, usual, text -> number(name, text, most));
    }

    /** Constants of {@code type} by their names in lower case, with commas between. */
    public <E extends Enum<E>> List<E> words(String name, List<E> usual, Class<E> type) {
        return list(name, usual, text -> word(name, type, text));
    }

    /** What {@code read} makes of each part, with commas between. */
    public <T> List<T> list(String name, List<T> usual, Function<String, T> read) {
        var text = given.get(name);
        return text == null ? usual : Arrays.stream(text.split(",", -1)).map(read).toList();
    }

    /** What stands between blanks, as options of {@code java} do. */
    public List<String> blankSeparated(String name, List<String> usual) {
        var text = given.get(name);
        return text == null ? usual : List.of(text.strip().split("\\s+"));
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
            if (inWords(constant).equals(text)) {
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
                                                .map(Arguments::inWords)
                                                .toList())));
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
