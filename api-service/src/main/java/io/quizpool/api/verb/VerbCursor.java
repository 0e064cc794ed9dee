package io.quizpool.api.verb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place after a verb, as an opaque text. */
final class VerbCursor {

    static final String COMPLAINT = "is no cursor of this list";

    private VerbCursor() {}

    static String of(String infinitive) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(infinitive.getBytes(StandardCharsets.UTF_8));
    }

    static String parse(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
