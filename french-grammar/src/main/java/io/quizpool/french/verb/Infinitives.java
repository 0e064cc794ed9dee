package io.quizpool.french.verb;

import java.text.Normalizer;
import java.util.Locale;

/** How an infinitive is written. */
final class Infinitives {

    private Infinitives() {}

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
