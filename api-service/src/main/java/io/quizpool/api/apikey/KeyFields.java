package io.quizpool.api.apikey;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.api.network.Cidr;
import io.quizpool.french.grammar.Wire;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a key that a client sends, and collects what is wrong with them. */
final class KeyFields {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NETWORKS = 100;
    private static final int HIGHEST_LIMIT = 10_000_000;

    private static final long MOST_TOKENS = 1_000_000_000_000_000L;
    private static final BigDecimal MOST_COST = new BigDecimal("1000000000000");
    private static final int COST_DECIMALS = 10;

    private final List<FieldError> errors = new ArrayList<>();

    String name(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            refuse("name", "A name of 1 to 100 characters is needed");
            return "";
        }
        return name.strip();
    }

    List<Scope> scopes(@Nullable List<@Nullable Scope> scopes) {
        if (scopes == null || scopes.isEmpty() || scopes.contains(null)) {
            errors.add(
                    new FieldError(
                            "scopes",
                            "At least one scope is needed",
                            Wire.names(Scope.class).toList()));
            return List.of();
        }
        return scopes.stream().map(Objects::requireNonNull).distinct().toList();
    }

    @Nullable Instant expiresAt(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            refuse("expires_at", "This time has passed: name a later one");
        }
        return expiresAt;
    }

    List<Cidr> allowedCidrs(@Nullable List<@Nullable String> given) {
        List<@Nullable String> texts = given == null ? List.of() : given;
        if (texts.size() > MOST_NETWORKS) {
            refuse("allowed_cidrs", "At most %d networks are kept".formatted(MOST_NETWORKS));
            return List.of();
        }
        List<Cidr> networks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = Objects.requireNonNullElse(texts.get(i), "");
            try {
                networks.add(Cidr.parse(text));
            } catch (IllegalArgumentException e) {
                refuse(
                        "allowed_cidrs[%d]".formatted(i),
                        "'%s' %s".formatted(FieldError.shortened(text), e.getMessage()));
            }
        }
        return networks.stream().distinct().toList();
    }

    @Nullable Integer requestsPerMinute(@Nullable Integer limit) {
        if (limit != null && (limit < 0 || limit > HIGHEST_LIMIT)) {
            refuse("requests_per_minute", "This must be 0 (no limit) to " + HIGHEST_LIMIT);
        }
        return limit;
    }

    @Nullable Long tokens(String field, @Nullable Long budget) {
        if (budget != null && (budget < 0 || budget > MOST_TOKENS)) {
            refuse(field, "This must be 0 (nothing may be used) to " + MOST_TOKENS);
        }
        return budget;
    }

    @Nullable BigDecimal cost(String field, @Nullable BigDecimal budget) {
        if (budget == null) {
            return null;
        }
        BigDecimal stripped = budget.stripTrailingZeros();
        if (stripped.signum() < 0
                || stripped.compareTo(MOST_COST) > 0
                || stripped.scale() > COST_DECIMALS) {
            refuse(
                    field,
                    "This must be 0 (nothing may be used) to %s, with %d decimals at the most"
                            .formatted(MOST_COST, COST_DECIMALS));
        }
        return stripped;
    }

    void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Throws what is wrong, if anything is. */
    void check() {
        if (!errors.isEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
    }
}
