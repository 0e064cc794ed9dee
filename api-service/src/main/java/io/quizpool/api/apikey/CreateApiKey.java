package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.french.grammar.Wire;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api-keys}. */
record CreateApiKey(
        @Schema(
                        description = "Whose key it is: 1 to 100 characters",
                        example = "quiz-app",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String name,
        @Schema(
                        description = "What it may do; write includes read, admin includes both",
                        example = "[\"read\", \"write\"]",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable List<@Nullable Scope> scopes,
        @Schema(description = "When it ends; absent: never") @Nullable Instant expiresAt) {

    private static final int LONGEST_NAME = 100;

    /** A body whose every value was found right. */
    record Checked(String name, List<Scope> scopes, @Nullable Instant expiresAt) {}

    Checked check(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "A name of 1 to 100 characters is needed"));
        }
        if (scopes == null || scopes.isEmpty() || scopes.contains(null)) {
            errors.add(
                    new FieldError(
                            "scopes",
                            "At least one scope is needed",
                            Wire.names(Scope.class).toList()));
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            errors.add(new FieldError("expires_at", "This time has passed: name a later one"));
        }
        if (!errors.isEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
        return new Checked(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(scopes).stream()
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList(),
                expiresAt);
    }
}
