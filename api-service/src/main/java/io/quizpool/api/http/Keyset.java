package io.quizpool.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is ordered by time and id, and the opaque cursor that stands for it. */
public record Keyset(Instant at, UUID id) {

    /** The cursor that a client passes back. */
    public String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that {@code cursor} stands for.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} where it is none
     */
    public static Keyset parse(String cursor) {
        String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int bar = place.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("no cursor");
        }
        Keyset parsed =
                new Keyset(
                        StorableText.time(place.substring(0, bar)),
                        UUID.fromString(place.substring(bar + 1)));
        if (!parsed.cursor().equals(cursor)) {
            throw new IllegalArgumentException("cut or lengthened");
        }
        return parsed;
    }
}
