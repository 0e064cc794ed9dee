package io.quizpool.api.webhook.secret;

import io.quizpool.api.ambient.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The secrets of API keys: made when first needed, replaced with an overlap. */
@Component
public class SigningSecrets {

    private final SecretRows rows;
    private final TransactionOperations transaction;
    private final Ids ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    SigningSecrets(
            SecretRows rows,
            TransactionOperations transaction,
            Ids ids,
            RandomGenerator random,
            InstantSource clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The value of {@code webhook-signature} for a message of an API key: signed with its current
     * secret, then with one that was replaced a short while ago.
     *
     * @param id the value of {@code webhook-id}
     * @param at the value of {@code webhook-timestamp} are its seconds
     * @throws UnreadableSecretException where a secret cannot be decrypted
     */
    public String signatures(UUID key, String id, Instant at, String body) {
        return SigningSecret.signatures(
                inForce(key).stream().map(SecretRows.Stored::secret).toList(), id, at, body);
    }

    /**
     * The current secret as its owner sees it.
     *
     * @throws UnreadableSecretException where it cannot be decrypted
     */
    WebhookSecret current(UUID key) {
        List<SecretRows.Stored> stored = inForce(key);
        return new WebhookSecret(
                stored.getFirst().secret().written(),
                stored.getFirst().createdAt(),
                stored.size() > 1 ? stored.get(1).expiresAt() : null);
    }

    /** Makes a new secret the current one; the one before signs too, for {@code overlap}. */
    WebhookSecret rotate(UUID key, Duration overlap) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    rows.endCurrent(key, now().plus(overlap));
                    add(key);
                    return current(key);
                }));
    }

    private List<SecretRows.Stored> inForce(UUID key) {
        List<SecretRows.Stored> stored = rows.inForce(key, now());
        if (!stored.isEmpty() && stored.getFirst().expiresAt() == null) {
            return stored;
        }
        add(key);
        return rows.inForce(key, now());
    }

    private void add(UUID key) {
        rows.add(ids.next(), key, SigningSecret.random(random), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
