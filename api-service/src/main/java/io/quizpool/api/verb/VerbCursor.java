package io.quizpool.api.verb;

import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place after a verb, as an opaque text. */
final class VerbCursor {

    private VerbCursor() {}

    static String of(String infinitive) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(infinitive.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The infinitive after which to read on.
     *
     * @throws IllegalArgumentException where {@code cursor} stands for no verb of {@code verbs}
     */
    static String parse(String cursor, VerbTable verbs) {
        String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        return verbs.find(place)
                .map(Verb::infinitive)
                .filter(infinitive -> of(infinitive).equals(cursor))
                .orElseThrow(() -> new IllegalArgumentException("no cursor"));
    }
}
