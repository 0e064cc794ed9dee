package io.quizpool.french.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words: at spaces, after apostrophes, before hyphenated pronouns. */
public final class Tokenizer {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern QUOTES = Pattern.compile("[«»\"()]");
    private static final Pattern FINAL_MARKS = Pattern.compile("[.!?…]+$");
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

    public static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        String plain = QUOTES.matcher(sentence.replace('’', '\'')).replaceAll("").strip();
        for (String chunk : SPACES.splitAsStream(plain).toList()) {
            String word = FINAL_MARKS.matcher(chunk).replaceFirst("");
            Matcher end = ENDING_IN_COMMA.matcher(word);
            if (end.matches()) {
                add(tokens, end.group(1), false);
                if (!end.group(2).isEmpty()) {
                    tokens.add(new Token(",", false, false, false));
                }
            }
        }
        return List.copyOf(tokens);
    }

    private static void add(List<Token> tokens, String written, boolean hyphenated) {
        String word = written.toLowerCase(Locale.FRENCH);
        Matcher elided = ELIDED.matcher(word);
        Matcher hyphen = HYPHENATED.matcher(word);
        if (WHOLE.contains(word)) {
            tokens.add(token(written, word, false, hyphenated));
        } else if (hyphen.matches()) {
            add(tokens, written.substring(0, hyphen.end(1)), hyphenated);
            add(tokens, written.substring(hyphen.start(2)), true);
        } else if (elided.matches()) {
            tokens.add(token(written, whole(elided), true, hyphenated));
            add(tokens, written.substring(elided.start(2)), false);
        } else if (!word.isEmpty()) {
            tokens.add(token(written, word, false, hyphenated));
        }
    }

    private static Token token(String written, String text, boolean elided, boolean hyphenated) {
        return new Token(text, elided, hyphenated, Character.isUpperCase(written.charAt(0)));
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
