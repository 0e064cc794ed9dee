package io.quizpool.worker.pool;

/** Titles that are made of longer texts. */
public final class Title {

    private Title() {}

    /** {@code text}, cut where it has more than {@code longest} characters. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Half a surrogate pair is no character.
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).strip() + "…";
    }
}
