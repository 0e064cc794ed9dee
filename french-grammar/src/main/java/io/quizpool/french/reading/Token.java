package io.quizpool.french.reading;

/**
 * A word of a sentence.
 *
 * @param text lower case, with the vowel that elision took: {@code je} for {@code j'}; {@code l'}
 *     stays, for it hides whether {@code le} or {@code la}
 * @param elided whether it stands before an apostrophe
 * @param hyphenated whether it hangs on the word before it by a hyphen
 * @param capital whether it begins with a capital letter
 */
public record Token(String text, boolean elided, boolean hyphenated, boolean capital) {

    public static final String HIDDEN_ARTICLE = "l'";

    /** Whether both can be one word: {@code l'} can be {@code le} and {@code la}. */
    public boolean matches(Token other) {
        return text.equals(other.text) || hides(other) || other.hides(this);
    }

    private boolean hides(Token other) {
        return text.equals(HIDDEN_ARTICLE) && (other.text.equals("le") || other.text.equals("la"));
    }

    /** {@code te} for {@code toi}. */
    public Token unstressed() {
        return new Token(CliticWords.unstressed(text), elided, hyphenated, capital);
    }

    /** Without what points: {@code jour} for {@code jour-là}. */
    public static String withoutPointer(String text) {
        return text.replaceFirst("-(là|ci)$", "");
    }

    public boolean comma() {
        return text.equals(",");
    }
}
