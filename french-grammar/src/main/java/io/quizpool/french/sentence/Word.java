package io.quizpool.french.sentence;

import io.quizpool.french.conjugation.Elision;

/**
 * A word, or a phrase that stays together, in its place.
 *
 * @param text before elision; where the word is hyphenated, as it is written
 * @param join how it follows the word before it
 */
public record Word(Role role, String text, Join join) {

    /** How a word follows the one before it. */
    public enum Join {
        SPACE,
        /** {@code donne-le}. */
        HYPHEN,
        /** {@code souviens-t'en}: after an apostrophe. */
        NOTHING
    }

    /** A word that stands by itself. */
    public static Word of(Role role, String text) {
        return new Word(role, text, Join.SPACE);
    }

    Word withText(String newText) {
        return new Word(role, newText, join);
    }

    Word free() {
        return new Word(role, text, Join.SPACE);
    }

    /** The text as it stands before {@code next}, with what parts the two. */
    String before(Word next) {
        return switch (next.join) {
            case HYPHEN -> text + "-";
            case NOTHING -> text;
            case SPACE -> elides(next) ? elided(next.text) : text + " ";
        };
    }

    private boolean elides(Word next) {
        return switch (role) {
            case SUBJECT, NE -> true;
            case OPENING -> text.endsWith(" que");
            case REFLEXIVE, DIRECT -> join == Join.SPACE && next.role.drawsElision();
            default -> false;
        };
    }

    private String elided(String next) {
        int last = text.lastIndexOf(' ') + 1;
        return text.substring(0, last) + Elision.of(text.substring(last), next);
    }
}
