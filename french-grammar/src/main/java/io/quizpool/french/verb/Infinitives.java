package io.quizpool.french.verb;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How an infinitive is written. */
public final class Infinitives {

    private Infinitives() {}

    /** Those of a list parted at white space; a tilde stands for the space of {@code se perdre}. */
    public static Set<String> listed(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .map(word -> word.replace('~', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the pronoun of a reflexive infinitive: {@code habiller} for {@code s'habiller}. */
    static String bare(String infinitive) {
        if (infinitive.startsWith("se ")) {
            return infinitive.substring(3);
        }
        return infinitive.startsWith("s'") ? infinitive.substring(2) : infinitive;
    }

    /**
     * As the table writes it: composed accents (NFC), lower case, single spaces, straight
     * apostrophe, whatever the keyboard.
     */
    static String normalised(String infinitive) {
        return Normalizer.normalize(infinitive, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ");
    }
}
