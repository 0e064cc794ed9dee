package io.quizpool.api.apikey;

import io.quizpool.french.grammar.Wire;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PATCH /api-keys/{id}}: what is absent stays as it is. */
record PatchApiKey(
        @Schema(description = "1 to 100 characters", example = "quiz-app") @Nullable String name,
        @Schema(description = "All that it may do from now on", example = "[\"read\"]")
                @Nullable List<@Nullable Scope> scopes,
        @Schema(description = "When it ends") @Nullable Instant expiresAt,
        @Schema(
                        description = "All networks that it may be used from; empty: from anywhere",
                        example = "[\"203.0.113.0/24\"]")
                @Nullable List<@Nullable String> allowedCidrs,
        @Schema(description = "Its limit; 0: none", example = "600")
                @Nullable Integer requestsPerMinute,
        @Schema(description = "Fields to leave without a value, as if they had never been given")
                @Nullable List<@Nullable Clearable> clear) {

    /** A field that a key may be without. */
    enum Clearable implements Wire {
        EXPIRES_AT,
        REQUESTS_PER_MINUTE
    }

    /** The settings {@code now} of a key that had {@code old} before. */
    KeySettings check(KeySettings old, Instant now) {
        KeyFields fields = new KeyFields();
        KeySettings settings =
                new KeySettings(
                        name == null ? old.name() : fields.name(name),
                        scopes == null ? old.scopes() : fields.scopes(scopes),
                        expiresAt == null
                                ? cleared(Clearable.EXPIRES_AT) ? null : old.expiresAt()
                                : fields.expiresAt(expiresAt, now),
                        allowedCidrs == null
                                ? old.allowedCidrs()
                                : fields.allowedCidrs(allowedCidrs),
                        requestsPerMinute == null
                                ? cleared(Clearable.REQUESTS_PER_MINUTE)
                                        ? null
                                        : old.requestsPerMinute()
                                : fields.requestsPerMinute(requestsPerMinute));
        if ((expiresAt != null && cleared(Clearable.EXPIRES_AT))
                || (requestsPerMinute != null && cleared(Clearable.REQUESTS_PER_MINUTE))) {
            fields.refuse("clear", "A field cannot be given and cleared at once");
        }
        fields.check();
        return settings;
    }

    private boolean cleared(Clearable field) {
        return clear != null && clear.contains(field);
    }
}
