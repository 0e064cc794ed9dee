package io.quizpool.api.error;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The one place where a {@link Failure} becomes a status, a stable type and a remedy. */
record Answer(
        FailureKind kind, String detail, @Nullable List<FieldError> errors, HttpHeaders headers) {

    private static final String CHALLENGE = "Bearer realm=\"quizpool\"";

    private Answer(FailureKind kind, String detail) {
        this(kind, detail, null, new HttpHeaders());
    }

    HttpStatus status() {
        return kind.status();
    }

    ProblemDetails body(String instance) {
        return new ProblemDetails(
                kind.type(), kind.title(), status().value(), detail, instance, errors);
    }

    static Answer to(Failure failure) {
        return switch (failure) {
            case Failure.Invalid(List<FieldError> errors) ->
                    new Answer(
                            FailureKind.INVALID_REQUEST,
                            "Correct what errors names and send the request again; nothing was"
                                    + " recorded.",
                            errors,
                            new HttpHeaders());
            case Failure.Unreadable(String detail) ->
                    new Answer(FailureKind.UNREADABLE_REQUEST, detail);
            case Failure.Unauthenticated(boolean keyGiven) ->
                    new Answer(
                                    FailureKind.UNAUTHENTICATED,
                                    keyGiven
                                            ? "The API key is unknown, expired or revoked: ask an"
                                                    + " administrator for a new one."
                                            : "Send an API key in the header 'Authorization: Bearer"
                                                    + " <key>' or 'X-API-Key: <key>'.")
                            .header(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    CHALLENGE + (keyGiven ? ", error=\"invalid_token\"" : ""));
            case Failure.Forbidden(String scope) ->
                    new Answer(
                                    FailureKind.FORBIDDEN,
                                    "This needs a key with the scope '%s': ask an administrator"
                                                    .formatted(scope)
                                            + " for one.")
                            .header(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "%s, error=\"insufficient_scope\", scope=\"%s\""
                                            .formatted(CHALLENGE, scope));
            case Failure.AddressNotAllowed() ->
                    new Answer(
                            FailureKind.ADDRESS_NOT_ALLOWED,
                            "The key is bound to other addresses: send from one of them, or ask an"
                                    + " administrator to allow this one.");
            case Failure.RateLimited(var retryAfter) ->
                    new Answer(
                                    FailureKind.RATE_LIMITED,
                                    "Send fewer requests: try again after the time in Retry-After;"
                                            + " RateLimit-Policy names the limit.")
                            .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
            case Failure.BudgetExhausted exhausted ->
                    new Answer(
                                    exhausted.money()
                                            ? FailureKind.COST_BUDGET_EXHAUSTED
                                            : FailureKind.TOKEN_BUDGET_EXHAUSTED,
                                    BudgetAnswer.detail(exhausted))
                            .header(HttpHeaders.RETRY_AFTER, seconds(exhausted.retryAfter()));
            case Failure.TooManyUnknownKeys(var retryAfter) ->
                    new Answer(
                                    FailureKind.TOO_MANY_UNKNOWN_KEYS,
                                    "Check the key that you send, and try again after the time in"
                                            + " Retry-After.")
                            .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
            case Failure.NotFound(String detail) -> new Answer(FailureKind.NOT_FOUND, detail);
            case Failure.NoProblemMatches(String detail) ->
                    new Answer(FailureKind.NO_PROBLEM_MATCHES, detail);
            case Failure.MethodNotAllowed(String method, var allowed) ->
                    new Answer(
                                    FailureKind.METHOD_NOT_ALLOWED,
                                    allowed.isEmpty()
                                            ? "%s is answered nowhere.".formatted(method)
                                            : "%s is not known here; allowed is %s."
                                                    .formatted(method, String.join(", ", allowed)))
                            .header(HttpHeaders.ALLOW, String.join(", ", allowed));
            case Failure.NotAcceptable(List<MediaType> offered) ->
                    new Answer(
                            FailureKind.NOT_ACCEPTABLE,
                            "Send 'Accept: %s' or leave the header out."
                                    .formatted(
                                            offered.isEmpty()
                                                    ? MediaType.APPLICATION_JSON_VALUE
                                                    : names(offered)));
            case Failure.LastAdminKey(String address) ->
                    new Answer(
                            FailureKind.LAST_ADMIN_KEY,
                            ("Without it no one could manage keys for ever: first create another"
                                            + " admin key that does not expire and may be used"
                                            + " from your address, %s.")
                                    .formatted(address));
            case Failure.OwnAddressExcluded(String address) ->
                    new Answer(
                            FailureKind.OWN_ADDRESS_EXCLUDED,
                            ("This is the key that you send, and your address is %s: add it to"
                                            + " allowed_cidrs, or make the change with another"
                                            + " admin key.")
                                    .formatted(address));
            case Failure.ApiKeyRevoked() ->
                    new Answer(
                            FailureKind.API_KEY_REVOKED,
                            "It can neither be changed nor brought back: create another key.");
            case Failure.TooManySessions(int most) ->
                    new Answer(
                            FailureKind.TOO_MANY_SESSIONS,
                            ("The API key has %d sessions: DELETE /api/v1/sessions/{id} ends one that"
                                            + " has served its purpose, or wait until one expires.")
                                    .formatted(most));
            case Failure.WebhookSecretUnreadable(String detail) ->
                    new Answer(FailureKind.WEBHOOK_SECRET_UNREADABLE, detail);
            case Failure.SessionExhausted(UUID id, String filter) ->
                    new Answer(
                            FailureKind.SESSION_EXHAUSTED,
                            ("The session has been served every problem that matches%s: widen the"
                                            + " filter, or have it served them again after POST"
                                            + " /api/v1/sessions/%s/reset.")
                                    .formatted(filter.isEmpty() ? "" : " " + filter, id));
            case Failure.SessionExpired(UUID id) ->
                    new Answer(
                            FailureKind.SESSION_EXPIRED,
                            ("The session %s has ended: POST /api/v1/sessions creates another, with"
                                            + " an Idempotency-Key that is new too.")
                                    .formatted(id));
            case Failure.RequestEnded(UUID id, String status) ->
                    new Answer(
                            FailureKind.REQUEST_ENDED,
                            ("The request is %s, and nothing is left to cancel: GET"
                                            + " /api/v1/generation-requests/%s tells what came of"
                                            + " it.")
                                    .formatted(status, id));
            case Failure.RequestUnderWay(String status) ->
                    new Answer(
                            FailureKind.REQUEST_UNDER_WAY,
                            ("The request is %s: retry what has failed when it has ended, or"
                                            + " cancel it.")
                                    .formatted(status));
            case Failure.NothingToRetry(String detail) ->
                    new Answer(FailureKind.NOTHING_TO_RETRY, detail);
            case Failure.BodyTooLarge(var limit) ->
                    new Answer(
                            FailureKind.BODY_TOO_LARGE,
                            "At most %d bytes are read: send less, or several requests."
                                    .formatted(limit.toBytes()));
            case Failure.UnsupportedMediaType(var given, List<MediaType> supported) ->
                    new Answer(
                                    FailureKind.UNSUPPORTED_MEDIA_TYPE,
                                    "The body is %s: send 'Content-Type: %s'."
                                            .formatted(
                                                    given == null ? "of no stated type" : given,
                                                    names(supported)))
                            .header(HttpHeaders.ACCEPT, names(supported));
            case Failure.IdempotencyKeyReused() ->
                    new Answer(
                            FailureKind.IDEMPOTENCY_KEY_REUSED,
                            "Repeat the request as it was first sent, or take a new"
                                    + " Idempotency-Key for a new request.");
            case Failure.Unexpected() ->
                    new Answer(
                            FailureKind.INTERNAL_ERROR,
                            "The fault is ours and is in the log. Try again later; a POST is safe"
                                    + " to repeat with the same Idempotency-Key.");
            case Failure.Unavailable(var retryAfter) ->
                    new Answer(
                                    FailureKind.UNAVAILABLE,
                                    "The database does not answer. Try again after the time in"
                                            + " Retry-After.")
                            .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        };
    }

    private Answer header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    /** Whole seconds, rounded up: a client that comes back then is not too early. */
    private static String seconds(Duration time) {
        return String.valueOf(Math.max(1, time.plusNanos(999_999_999).toSeconds()));
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
