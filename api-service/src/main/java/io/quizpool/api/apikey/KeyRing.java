package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.budget.Budgets;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes, changes and revokes keys. It sees to it that no change locks out those who manage keys
 * ({@link Lockout}), and that this replica forgets at once what it knew of a key that it changed.
 */
@Component
public final class KeyRing {

    /** A key and its new secret, which is known here and now only. */
    record NewSecret(ApiKey key, ApiKeySecret secret) {}

    private final ApiKeys keys;
    private final KeySecrets secrets;
    private final KeyDirectory directory;
    private final Budgets budgets;
    private final TransactionOperations transaction;
    private final Ids ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    KeyRing(
            ApiKeys keys,
            KeySecrets secrets,
            KeyDirectory directory,
            Budgets budgets,
            TransactionOperations transaction,
            Ids ids,
            RandomGenerator random,
            InstantSource clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.directory = directory;
        this.budgets = budgets;
        this.transaction = transaction;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Sees to it that there is a key of this id.
     *
     * @throws FailureException where there is none
     */
    public void require(UUID id) {
        find(id);
    }

    ApiKey find(UUID id) {
        return keys.find(id).orElseThrow(() -> noSuchKey(id));
    }

    NewSecret create(KeySettings settings) {
        UUID id = ids.next();
        ApiKeySecret secret = ApiKeySecret.random(random);
        ApiKey created =
                transaction.execute(status -> {
                    keys.add(id, settings, secret, now());
                    if (!settings.budget().isEmpty()) {
                        budgets.set(id, settings.budget());
                    }
                    return find(id);
                });
        return new NewSecret(Objects.requireNonNull(created), secret);
    }

    /** Adds {@code secret} as an admin key; false where it is, or was, some key's already. */
    boolean addAdmin(String name, ApiKeySecret secret) {
        return keys.add(ids.next(), KeySettings.admin(name), secret, now());
    }

    /** Makes an admin key where there is no key at all. */
    Optional<NewSecret> createFirst(String name) {
        return Optional.ofNullable(
                transaction.execute(status -> {
                    keys.lock();
                    return keys.isEmpty() ? create(KeySettings.admin(name)) : null;
                }));
    }

    /** Changes a key's settings to what {@code change} makes of them, unless it locks out. */
    ApiKey change(UUID id, UnaryOperator<KeySettings> change, Administrator by) {
        return changed(
                id,
                () -> {
                    List<LastingAdmin> lasting = keys.lastingAdminsForUpdate();
                    KeySettings settings = change.apply(KeySettings.of(inForce(id)));
                    Lockout.check(lasting, id, settings, by);
                    keys.update(id, settings);
                    budgets.set(id, settings.budget());
                });
    }

    /** Gives a key a new secret; the old one works for {@code overlap} more. */
    NewSecret rotate(UUID id, Duration overlap) {
        ApiKeySecret secret = ApiKeySecret.random(random);
        ApiKey rotated =
                changed(
                        id,
                        () -> {
                            inForce(id);
                            Instant now = now();
                            secrets.rotate(id, secret, now, now.plus(overlap));
                        });
        return new NewSecret(rotated, secret);
    }

    /** Revokes a key, unless that locks out. */
    void revoke(UUID id, Administrator by) {
        changed(
                id,
                () -> {
                    Lockout.check(keys.lastingAdminsForUpdate(), id, null, by);
                    keys.revoke(id, now());
                });
    }

    private ApiKey changed(UUID id, Runnable change) {
        ApiKey key =
                transaction.execute(status -> {
                    change.run();
                    return find(id);
                });
        directory.forget(id);
        return Objects.requireNonNull(key);
    }

    private ApiKey inForce(UUID id) {
        ApiKey key = keys.findForUpdate(id).orElseThrow(() -> noSuchKey(id));
        if (key.revokedAt() != null) {
            throw new FailureException(new Failure.ApiKeyRevoked());
        }
        return key;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FailureException noSuchKey(UUID id) {
        return new FailureException(
                new Failure.NotFound(
                        "There is no API key %s: GET %s lists them."
                                .formatted(id, ApiKeyController.PATH)));
    }
}
