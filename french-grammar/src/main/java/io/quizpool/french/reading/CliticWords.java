package io.quizpool.french.reading;

import java.util.Map;
import java.util.Set;

/** The clitics by their kind, under the text that a token gives them. */
public final class CliticWords {

    public static final Set<String> DIRECT = Set.of("le", "la", "les", Token.HIDDEN_ARTICLE);
    public static final Set<String> INDIRECT = Set.of("lui", "leur");
    public static final Set<String> PERSONAL = Set.of("me", "te", "se", "nous", "vous");

    /** Personal pronouns as they stand behind an imperative. */
    private static final Map<String, String> STRESSED = Map.of("moi", "me", "toi", "te");

    private static final Set<String> ADVERBIAL = Set.of("y", "en");

    private CliticWords() {}

    public static boolean proclitic(Token token) {
        return !token.hyphenated() && clitic(token.text());
    }

    public static boolean enclitic(Token token) {
        return token.hyphenated() && clitic(unstressed(token.text()));
    }

    public static boolean clitic(String text) {
        return DIRECT.contains(text)
                || INDIRECT.contains(text)
                || PERSONAL.contains(text)
                || ADVERBIAL.contains(text);
    }

    /** {@code te} for {@code toi}: the form before the verb. */
    public static String unstressed(String text) {
        return STRESSED.getOrDefault(text, text);
    }

    /** The place among clitics before a verb: {@code me le}, {@code le lui}, {@code lui en}. */
    public static int rankBefore(String text) {
        if (PERSONAL.contains(text)) {
            return 0;
        }
        return DIRECT.contains(text) ? 1 : rankLast(text);
    }

    /** The place among clitics behind an imperative: {@code -le-moi}, {@code -le-lui}. */
    public static int rankBehind(String text) {
        if (DIRECT.contains(text)) {
            return 0;
        }
        return PERSONAL.contains(unstressed(text)) ? 1 : rankLast(text);
    }

    private static int rankLast(String text) {
        return INDIRECT.contains(text) ? 2 : text.equals("y") ? 3 : 4;
    }
}
