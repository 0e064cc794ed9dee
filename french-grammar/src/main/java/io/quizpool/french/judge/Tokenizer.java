package io.quizpool.french.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words: at spaces, after apostrophes, before hyphenated pronouns. */
final class Tokenizer {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ENDING_IN_COMMA = Pattern.compile("(.*?)([,;:]?)");
    private static final Pattern ELIDED =
            Pattern.compile("(j|l|n|m|t|s|d|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(.+)");
    private static final Pattern HYPHENATED =
            Pattern.compile(
                    "(.+)-(je|tu|il|elle|on|nous|vous|ils|elles|le|la|les|moi|toi|me|te|se|lui|leur"
                            + "|y|en|l'en|l'y|m'en|t'en|m'y|t'y)");
    private static final Set<String> WHOLE =
            Set.of("aujourd'hui", "rendez-vous", "rendez-vous-là", "quelqu'un", "quelqu'une");

    private Tokenizer() {}

    static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        String plain = sentence.replace('’', '\'').replaceAll("[\\u00a0\\u202f]", " ").strip();
        for (String chunk : SPACES.splitAsStream(plain).toList()) {
            String word = chunk.replaceAll("[«»\"()]", "").replaceAll("[.!?…]+$", "");
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            Matcher end = ENDING_IN_COMMA.matcher(word.toLowerCase(Locale.FRENCH));
            if (end.matches()) {
                add(tokens, end.group(1), false, capital);
                if (!end.group(2).isEmpty()) {
                    tokens.add(new Token(",", false, false, false));
                }
            }
        }
        return List.copyOf(tokens);
    }

    private static void add(List<Token> tokens, String word, boolean hyphenated, boolean capital) {
        if (word.isEmpty()) {
            return;
        }
        Matcher elided = ELIDED.matcher(word);
        Matcher hyphen = HYPHENATED.matcher(word);
        if (WHOLE.contains(word)) {
            tokens.add(new Token(word, false, hyphenated, capital));
        } else if (hyphen.matches()) {
            add(tokens, hyphen.group(1), hyphenated, capital);
            add(tokens, hyphen.group(2), true, false);
        } else if (elided.matches()) {
            tokens.add(new Token(whole(elided), true, hyphenated, capital));
            add(tokens, elided.group(2), false, false);
        } else {
            tokens.add(new Token(word, false, hyphenated, capital));
        }
    }

    private static String whole(Matcher elided) {
        String stem = elided.group(1);
        if (stem.equals("l")) {
            return Token.HIDDEN_ARTICLE;
        }
        boolean condition = stem.equals("s") && elided.group(2).matches("ils?\\b.*");
        return stem + (condition ? "i" : "e");
    }
}
