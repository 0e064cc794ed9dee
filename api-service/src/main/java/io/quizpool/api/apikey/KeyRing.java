package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and revokes keys, and sees to it that one admin key is always left. */
@Component
class KeyRing {

    /** A new key and its secret, which is known here and now only. */
    record NewKey(ApiKey key, ApiKeySecret secret) {}

    private final ApiKeys keys;
    private final TransactionOperations transaction;
    private final Ids ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    KeyRing(
            ApiKeys keys,
            TransactionOperations transaction,
            Ids ids,
            RandomGenerator random,
            InstantSource clock) {
        this.keys = keys;
        this.transaction = transaction;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    NewKey create(String name, List<Scope> scopes, @Nullable Instant expiresAt) {
        ApiKeySecret secret = ApiKeySecret.random(random);
        ApiKey key = describe(name, secret, scopes, expiresAt);
        keys.add(key, secret);
        return new NewKey(key, secret);
    }

    /** Adds {@code secret} as an admin key; false where it is there already. */
    boolean addAdmin(String name, ApiKeySecret secret) {
        return keys.add(describe(name, secret, List.of(Scope.ADMIN), null), secret);
    }

    /** Makes an admin key where there is no key at all. */
    Optional<NewKey> createFirst(String name) {
        return Optional.ofNullable(
                transaction.execute(status -> {
                    keys.lock();
                    return keys.isEmpty() ? create(name, List.of(Scope.ADMIN), null) : null;
                }));
    }

    /** Revokes a key, unless it is the last with the scope admin. */
    void revoke(UUID id) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            if (keys.liveAdminsForUpdate(now).equals(List.of(id))) {
                throw new FailureException(new Failure.LastAdminKey());
            }
            keys.revoke(id, now);
        });
    }

    private ApiKey describe(
            String name, ApiKeySecret secret, List<Scope> scopes, @Nullable Instant expiresAt) {
        return new ApiKey(
                ids.next(),
                name,
                secret.prefix(),
                scopes,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                expiresAt,
                null);
    }
}
