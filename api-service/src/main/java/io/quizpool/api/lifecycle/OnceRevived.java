package io.quizpool.api.lifecycle;

import io.quizpool.api.ambient.Sha256;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.idempotency.Claim;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.IdempotencyRecords;
import io.quizpool.api.requests.Requests;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has failed tasks queued again once for each idempotency key, or says why they are not. */
@Component
public class OnceRevived {

    private final Revivals revivals;
    private final IdempotencyRecords idempotency;

    OnceRevived(Revivals revivals, IdempotencyRecords idempotency) {
        this.revivals = revivals;
        this.idempotency = idempotency;
    }

    /**
     * Revives, all of it or nothing.
     *
     * @param endpoint what the key was sent to
     * @param id the request or the task that is meant
     * @return whether an earlier call with the same key did it
     * @throws FailureException where nothing is revived
     */
    @Transactional
    public boolean revive(
            Caller caller,
            String endpoint,
            UUID id,
            Optional<IdempotencyKey> key,
            Function<Revivals, Revival> revive) {
        byte[] fingerprint = Sha256.of(id.toString().getBytes(StandardCharsets.UTF_8));
        Claim claim =
                key.map(given ->
                                idempotency.claim(caller.keyId(), endpoint, given, fingerprint, id))
                        .orElseGet(Claim.Fresh::new);
        return switch (claim) {
            case Claim.Fresh() -> {
                check(id, revive.apply(revivals));
                yield false;
            }
            case Claim.Replay(UUID earlier) -> true;
            case Claim.Reused() -> throw new FailureException(new Failure.IdempotencyKeyReused());
        };
    }

    private static void check(UUID id, Revival revival) {
        switch (revival) {
            case Revival.Revived(int tasks) -> {}
            case Revival.NothingFailed(UUID request, var status) ->
                    throw nothing(
                            "Nothing of it can be queued again, or it is already (its request is"
                                    + " %s): GET %s/%s tells how its tasks stand."
                                            .formatted(status.wire(), Requests.PATH, request));
            case Revival.CalledOff(var as) ->
                    throw nothing(
                            "Its request is %s, and nothing of it is taken up again: order what is"
                                            .formatted(as.wire())
                                    + " missing with POST /api/v1/problems/generate.");
            case Revival.UnderWay(var status) ->
                    throw new FailureException(new Failure.RequestUnderWay(status.wire()));
            case Revival.Unknown() ->
                    throw new FailureException(
                            new Failure.NotFound(
                                    ("There is no request or task %s: GET %s lists the requests, and"
                                                    + " GET /api/v1/dead-letters the tasks that failed.")
                                            .formatted(id, Requests.PATH)));
        }
    }

    private static FailureException nothing(String detail) {
        return new FailureException(new Failure.NothingToRetry(detail));
    }
}
