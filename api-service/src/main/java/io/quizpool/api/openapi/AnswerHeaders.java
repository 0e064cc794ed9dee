package io.quizpool.api.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers that error answers come with. */
final class AnswerHeaders {

    private static final Header RETRY_AFTER = header("Seconds after which to try again");

    private AnswerHeaders() {}

    /** Those of a status; null where there are none. */
    static @Nullable Map<String, Header> of(String status) {
        return switch (status) {
            case "401", "403" -> Map.of("WWW-Authenticate", header("What is lacking (RFC 6750)"));
            case "402", "503" -> Map.of("Retry-After", RETRY_AFTER);
            case "405" -> Map.of("Allow", header("The methods that the path is for"));
            case "429" ->
                    Map.of(
                            "Retry-After",
                            RETRY_AFTER,
                            "RateLimit-Policy",
                            header("The key's limit: q requests in w seconds"),
                            "RateLimit",
                            header("What is left of it: r requests, all again in t seconds"));
            default -> null;
        };
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
