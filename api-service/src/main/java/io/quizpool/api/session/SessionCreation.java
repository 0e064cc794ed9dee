package io.quizpool.api.session;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.ambient.Sha256;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.idempotency.Claim;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.IdempotencyRecords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records sessions: one for each idempotency key, and no more for an API key than it may have. */
@Component
class SessionCreation {

    /**
     * A session that is on record.
     *
     * @param replayed whether it was so before this call
     */
    record Created(Session session, boolean replayed) {}

    private final SessionRows rows;
    private final IdempotencyRecords idempotency;
    private final TransactionOperations transaction;
    private final SessionProperties properties;
    private final Ids ids;
    private final InstantSource clock;

    SessionCreation(
            SessionRows rows,
            IdempotencyRecords idempotency,
            TransactionOperations transaction,
            SessionProperties properties,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.idempotency = idempotency;
        this.transaction = transaction;
        this.properties = properties;
        this.ids = ids;
        this.clock = clock;
    }

    /** Creates a session, once for each idempotency key. */
    Created create(Caller caller, Duration ttl, Optional<IdempotencyKey> key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Session session =
                new Session(
                        ids.next(),
                        caller.keyId(),
                        Math.toIntExact(ttl.toSeconds()),
                        0,
                        now,
                        now.plus(ttl));
        return Objects.requireNonNull(
                transaction.execute(status -> inTransaction(caller, session, key)));
    }

    private Created inTransaction(Caller caller, Session session, Optional<IdempotencyKey> key) {
        Claim claim =
                key.map(given ->
                                idempotency.claim(
                                        caller.keyId(),
                                        Sessions.PATH,
                                        given,
                                        fingerprint(session),
                                        session.id()))
                        .orElseGet(Claim.Fresh::new);
        return switch (claim) {
            case Claim.Fresh fresh -> {
                if (!rows.add(session, properties.mostPerKey())) {
                    throw new FailureException(
                            new Failure.TooManySessions(properties.mostPerKey()));
                }
                yield new Created(session, false);
            }
            case Claim.Replay(UUID earlier) ->
                    new Created(
                            rows.find(earlier, caller.keyId())
                                    .filter(found -> !found.expired(clock.instant()))
                                    .orElseThrow(() ->
                                            new FailureException(
                                                    new Failure.SessionExpired(earlier))),
                            true);
            case Claim.Reused reused ->
                    throw new FailureException(new Failure.IdempotencyKeyReused());
        };
    }

    private static byte[] fingerprint(Session session) {
        return Sha256.of(String.valueOf(session.ttlSeconds()).getBytes(StandardCharsets.UTF_8));
    }
}
