package io.quizpool.api.session;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.cache.ReadThroughCache;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The sessions in use: what they were served, and their end. */
@Component
public class Sessions {

    /** Where sessions are. */
    static final String PATH = "/api/v1/sessions";

    private final SessionRows rows;
    private final SeenProblems seen;
    private final ReadThroughCache<UUID, OpenSession> sessionCache;
    private final TransactionOperations transaction;
    private final SessionProperties properties;
    private final InstantSource clock;

    Sessions(
            SessionRows rows,
            SeenProblems seen,
            ReadThroughCache<UUID, OpenSession> sessionCache,
            TransactionOperations transaction,
            SessionProperties properties,
            InstantSource clock) {
        this.rows = rows;
        this.seen = seen;
        this.sessionCache = sessionCache;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The session of this id, and what it has been served as far as is known here.
     *
     * @throws FailureException where the caller's key has no such session, or it has expired
     */
    public OpenSession open(Caller caller, UUID id) {
        OpenSession known =
                sessionCache.get(
                        id,
                        wanted -> {
                            Session session = find(caller, wanted);
                            return new OpenSession(session, seen.of(session));
                        });
        Session session = known.session();
        if (!session.keyId().equals(caller.keyId()) || session.expired(clock.instant())) {
            find(caller, id);
        }
        return known;
    }

    /**
     * Whether {@code open} holds nothing that it was not served since its last reset, so that what
     * is not left by what it knows is not left at all. False where another replica has reset it:
     * open it again.
     *
     * @throws FailureException where it has ended
     */
    public boolean isCurrent(Caller caller, OpenSession open) {
        boolean current = find(caller, open.id()).round() == open.session().round();
        if (!current) {
            sessionCache.evict(open.id());
        }
        return current;
    }

    /**
     * Notes for good that the session is being served {@code problemId}. False where it must not
     * be: another call of the session has it, or the session was reset or has expired since it was
     * opened: open it again.
     */
    public boolean mark(OpenSession open, UUID problemId) {
        if (!seen.add(open.session(), problemId, clock.instant())) {
            sessionCache.evict(open.id());
            return false;
        }
        open.add(problemId);
        sessionCache.weighAgain(open.id(), open);
        return true;
    }

    /** Lets the session be served everything again, and live as long as a new one. */
    Session reset(Caller caller, UUID id) {
        Session reset =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            rows.reset(id, caller.keyId(), clock.instant());
                            Session session = find(caller, id);
                            seen.deleteEarlier(session);
                            return session;
                        }));
        sessionCache.evict(id);
        return reset;
    }

    /** Ends the session. */
    void delete(Caller caller, UUID id) {
        if (!rows.delete(id, caller.keyId())) {
            throw new FailureException(notFound(id));
        }
        sessionCache.evict(id);
    }

    /** The session, which has not expired. */
    Session find(Caller caller, UUID id) {
        Session session =
                rows.find(id, caller.keyId()).orElseThrow(() -> new FailureException(notFound(id)));
        if (session.expired(clock.instant())) {
            throw new FailureException(new Failure.SessionExpired(id));
        }
        return session;
    }

    @Scheduled(fixedDelayString = "${quizpool.session.clean-up-every}")
    void deleteExpired() {
        Instant before = clock.instant().minus(properties.keepExpired());
        int deleted;
        do {
            deleted = rows.deleteExpired(before);
        } while (deleted > 0);
    }

    private static Failure notFound(UUID id) {
        return new Failure.NotFound(
                "This API key has no session %s, or it expired a while ago: POST %s creates one."
                        .formatted(id, PATH));
    }
}
