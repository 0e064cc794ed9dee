package io.quizpool.simulator.protocol;

import io.quizpool.simulator.protocol.ChatRequest.Message;
import java.util.ArrayList;
import java.util.List;

/** Counts tokens, roughly and always alike: four characters make one. */
public final class Tokens {

    static final int CHARACTERS = 4;

    private Tokens() {}

    /** Tokens of {@code text}, the last one perhaps shorter. */
    public static int count(String text) {
        return (text.length() + CHARACTERS - 1) / CHARACTERS;
    }

    /** Tokens of a whole prompt. */
    public static int count(List<Message> messages) {
        return messages.stream().mapToInt(message -> count(message.text())).sum();
    }

    /** The first {@code tokens} of {@code text}, cut between two characters. */
    public static String first(int tokens, String text) {
        long end = (long) tokens * CHARACTERS;
        return end >= text.length() ? text : text.substring(0, between(text, (int) end));
    }

    /** The text in pieces of one token each, as a stream sends it. */
    public static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = between(text, Math.min(start + CHARACTERS, text.length()));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** {@code index}, or the next where it would part the two halves of one character. */
    private static int between(String text, int index) {
        boolean parts = index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return parts ? index + 1 : index;
    }
}
