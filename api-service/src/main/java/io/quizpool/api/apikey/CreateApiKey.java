package io.quizpool.api.apikey;

import io.quizpool.api.budget.Caps;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
        @Schema(description = "When it ends; absent: never") @Nullable Instant expiresAt,
        @Schema(
                        description =
                                "The IPv4 and IPv6 networks that it may be used from, at most 100;"
                                        + " absent: from anywhere",
                        example = "[\"203.0.113.0/24\", \"2001:db8::/32\"]")
                @Nullable List<@Nullable String> allowedCidrs,
        @Schema(description = "Its limit; 0: none; absent: the configured default", example = "600")
                @Nullable Integer requestsPerMinute,
        @Schema(
                        description =
                                "The most tokens that language models may use for its orders on a"
                                        + " day (UTC); 0: none; absent: no limit",
                        example = "1000000")
                @Nullable Long tokensPerDay,
        @Schema(description = "The same in a month") @Nullable Long tokensPerMonth,
        @Schema(
                        description = "The same in the currency of the configured prices, on a day",
                        example = "2.5")
                @Nullable BigDecimal costPerDay,
        @Schema(description = "The same in a month") @Nullable BigDecimal costPerMonth) {

    KeySettings check(Instant now) {
        KeyFields fields = new KeyFields();
        KeySettings settings =
                new KeySettings(
                        fields.name(name),
                        fields.scopes(scopes),
                        fields.expiresAt(expiresAt, now),
                        fields.allowedCidrs(allowedCidrs),
                        fields.requestsPerMinute(requestsPerMinute),
                        new Caps(
                                fields.tokens("tokens_per_day", tokensPerDay),
                                fields.tokens("tokens_per_month", tokensPerMonth),
                                fields.cost("cost_per_day", costPerDay),
                                fields.cost("cost_per_month", costPerMonth)));
        fields.check();
        return settings;
    }
}
