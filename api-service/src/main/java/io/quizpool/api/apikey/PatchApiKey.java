package io.quizpool.api.apikey;

import io.quizpool.api.budget.Caps;
import io.quizpool.french.grammar.Wire;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
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
        @Schema(
                        description =
                                "The most tokens that language models may use for its orders on a"
                                        + " day (UTC); 0: none",
                        example = "1000000")
                @Nullable Long tokensPerDay,
        @Schema(description = "The same in a month") @Nullable Long tokensPerMonth,
        @Schema(
                        description = "The same in the currency of the configured prices, on a day",
                        example = "2.5")
                @Nullable BigDecimal costPerDay,
        @Schema(description = "The same in a month") @Nullable BigDecimal costPerMonth,
        @Schema(description = "Fields to leave without a value, as if they had never been given")
                @Nullable List<@Nullable Clearable> clear) {

    /** A field that a key may be without. */
    enum Clearable implements Wire {
        EXPIRES_AT,
        REQUESTS_PER_MINUTE,
        TOKENS_PER_DAY,
        TOKENS_PER_MONTH,
        COST_PER_DAY,
        COST_PER_MONTH
    }

    /** The settings {@code now} of a key that had {@code old} before. */
    KeySettings check(KeySettings old, Instant now) {
        KeyFields fields = new KeyFields();
        Caps budget = old.budget();
        KeySettings settings =
                new KeySettings(
                        name == null ? old.name() : fields.name(name),
                        scopes == null ? old.scopes() : fields.scopes(scopes),
                        patched(
                                Clearable.EXPIRES_AT,
                                fields.expiresAt(expiresAt, now),
                                old.expiresAt(),
                                fields),
                        allowedCidrs == null
                                ? old.allowedCidrs()
                                : fields.allowedCidrs(allowedCidrs),
                        patched(
                                Clearable.REQUESTS_PER_MINUTE,
                                fields.requestsPerMinute(requestsPerMinute),
                                old.requestsPerMinute(),
                                fields),
                        new Caps(
                                patched(
                                        Clearable.TOKENS_PER_DAY,
                                        fields.tokens("tokens_per_day", tokensPerDay),
                                        budget.tokensPerDay(),
                                        fields),
                                patched(
                                        Clearable.TOKENS_PER_MONTH,
                                        fields.tokens("tokens_per_month", tokensPerMonth),
                                        budget.tokensPerMonth(),
                                        fields),
                                patched(
                                        Clearable.COST_PER_DAY,
                                        fields.cost("cost_per_day", costPerDay),
                                        budget.costPerDay(),
                                        fields),
                                patched(
                                        Clearable.COST_PER_MONTH,
                                        fields.cost("cost_per_month", costPerMonth),
                                        budget.costPerMonth(),
                                        fields)));
        fields.check();
        return settings;
    }

    private <T> @Nullable T patched(
            Clearable field, @Nullable T given, @Nullable T old, KeyFields fields) {
        boolean cleared = clear != null && clear.contains(field);
        if (given == null) {
            return cleared ? null : old;
        }
        if (cleared) {
            fields.refuse("clear", "A field cannot be given and cleared at once");
        }
        return given;
    }
}
