package io.quizpool.api.apikey;

import io.quizpool.api.budget.Caps;
import io.quizpool.api.network.Cidr;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about a key.
 *
 * @param expiresAt null: never
 * @param allowedCidrs the networks that it may be used from; none: from anywhere
 * @param requestsPerMinute null: the configured default; 0: no limit
 * @param budget what language models may use for its orders
 */
record KeySettings(
        String name,
        List<Scope> scopes,
        @Nullable Instant expiresAt,
        List<Cidr> allowedCidrs,
        @Nullable Integer requestsPerMinute,
        Caps budget) {

    /** Of an admin key without limits. */
    static KeySettings admin(String name) {
        return new KeySettings(name, List.of(Scope.ADMIN), null, List.of(), null, Caps.NONE);
    }

    static KeySettings of(ApiKey key) {
        return new KeySettings(
                key.name(),
                key.scopes(),
                key.expiresAt(),
                key.allowedCidrs().stream().map(Cidr::parse).toList(),
                key.requestsPerMinute(),
                new Caps(
                        key.tokensPerDay(),
                        key.tokensPerMonth(),
                        key.costPerDay(),
                        key.costPerMonth()));
    }

    /** Whether a key with these settings can manage keys for ever. */
    boolean isLastingAdmin() {
        return scopes.contains(Scope.ADMIN) && expiresAt == null;
    }
}
