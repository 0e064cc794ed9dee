package io.quizpool.api.error;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every kind of failure that a client can meet: its status and its stable type. */
public enum FailureKind {
    /** Values are refused, each by name. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    /** The body or the path cannot be read at all. */
    UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    /** There is no key, or none that is valid. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid API key is needed"),
    /** The key lacks the scope. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "The API key may not do this"),
    /** A budget of money has no room for the order. */
    COST_BUDGET_EXHAUSTED(HttpStatus.PAYMENT_REQUIRED, "The budget has no room for the order"),
    /** The key may not be used from the client's address. */
    ADDRESS_NOT_ALLOWED(HttpStatus.FORBIDDEN, "The API key may not be used from here"),
    /** There is nothing of this id or at this path. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
    /** The pool has no problem for the filter. */
    NO_PROBLEM_MATCHES(HttpStatus.NOT_FOUND, "No problem matches"),
    /** The path exists, but not for this method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
    /** The client takes none of the formats on offer. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has no such format"),
    /** Without this key no one could manage keys for ever. */
    LAST_ADMIN_KEY(HttpStatus.CONFLICT, "The last admin key has to stay usable"),
    /** The caller's own key would not be good from the caller's address any more. */
    OWN_ADDRESS_EXCLUDED(HttpStatus.CONFLICT, "You would lock yourself out"),
    /** A revoked key can neither be changed nor brought back. */
    API_KEY_REVOKED(HttpStatus.CONFLICT, "The API key is revoked"),
    /** The key has as many sessions as it may have. */
    TOO_MANY_SESSIONS(HttpStatus.CONFLICT, "The API key has too many sessions"),
    /** The request has ended: nothing is left to cancel. */
    REQUEST_ENDED(HttpStatus.CONFLICT, "The request has ended"),
    /** The request has not ended: nothing is there to retry yet. */
    REQUEST_UNDER_WAY(HttpStatus.CONFLICT, "The request has not ended"),
    /** No task can be tried again. */
    NOTHING_TO_RETRY(HttpStatus.CONFLICT, "There is nothing to try again"),
    /** The secret was encrypted with a key that the service has no more. */
    WEBHOOK_SECRET_UNREADABLE(HttpStatus.CONFLICT, "The webhook secret cannot be decrypted"),
    /** The session was served all that match. */
    SESSION_EXHAUSTED(HttpStatus.GONE, "The session has seen every match"),
    /** The session has reached its end. */
    SESSION_EXPIRED(HttpStatus.GONE, "The session has expired"),
    /** The body is larger than is read. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    /** The body is in no format that is read. */
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has no format that is read"),
    /** The idempotency key was used for another body. */
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key stands for another request"),
    /** The key's limit of requests is used up. */
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "The API key's limit of requests is used up"),
    /** A budget of tokens has no room for the order. */
    TOKEN_BUDGET_EXHAUSTED(
            HttpStatus.TOO_MANY_REQUESTS, "The budget of tokens has no room for the order"),
    /** Too many unknown keys came from the client's address. */
    TOO_MANY_UNKNOWN_KEYS(HttpStatus.TOO_MANY_REQUESTS, "Too many unknown API keys came from here"),
    /** A fault of the service. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The service failed"),
    /** Something that the service needs is away. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available now");

    private final HttpStatus status;
    private final String title;

    FailureKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status that every failure of this kind is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** What stands in {@code type}: {@code urn:quizpool:problem:invalid-request}. */
    public String type() {
        return "urn:quizpool:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }
}
