package io.quizpool.api.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The one place where a {@link Failure} becomes a status, a stable type and a remedy. */
record Answer(
        HttpStatus status,
        String slug,
        String title,
        String detail,
        @Nullable List<FieldError> errors,
        HttpHeaders headers) {

    private static final String TYPE = "urn:quizpool:problem:";

    private Answer(HttpStatus status, String slug, String title, String detail) {
        this(status, slug, title, detail, null, new HttpHeaders());
    }

    ProblemDetails body(String instance) {
        return new ProblemDetails(TYPE + slug, title, status.value(), detail, instance, errors);
    }

    static Answer to(Failure failure) {
        return switch (failure) {
            case Failure.Invalid(List<FieldError> errors) ->
                    new Answer(
                            HttpStatus.BAD_REQUEST,
                            "invalid-request",
                            "The request is not valid",
                            "Correct what errors names and send the request again; nothing was"
                                    + " recorded.",
                            errors,
                            new HttpHeaders());
            case Failure.Unreadable(String detail) ->
                    new Answer(
                            HttpStatus.BAD_REQUEST,
                            "unreadable-request",
                            "The request cannot be read",
                            detail);
            case Failure.Unauthenticated(boolean keyGiven) ->
                    new Answer(
                                    HttpStatus.UNAUTHORIZED,
                                    "unauthenticated",
                                    "A valid API key is needed",
                                    keyGiven
                                            ? "The API key is unknown, expired or revoked: ask an"
                                                    + " administrator for a new one."
                                            : "Send an API key in the header 'Authorization: Bearer"
                                                    + " <key>' or 'X-API-Key: <key>'.")
                            .header(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "Bearer realm=\"quizpool\""
                                            + (keyGiven ? ", error=\"invalid_token\"" : ""));
            case Failure.Forbidden(String scope) ->
                    new Answer(
                            HttpStatus.FORBIDDEN,
                            "forbidden",
                            "The API key may not do this",
                            "This needs a key with the scope '%s': ask an administrator for one."
                                    .formatted(scope));
            case Failure.NotFound(String detail) ->
                    new Answer(HttpStatus.NOT_FOUND, "not-found", "There is no such thing", detail);
            case Failure.NoProblemMatches(String detail) ->
                    new Answer(
                            HttpStatus.NOT_FOUND,
                            "no-problem-matches",
                            "No problem matches",
                            detail);
            case Failure.MethodNotAllowed(String method, var allowed) ->
                    new Answer(
                                    HttpStatus.METHOD_NOT_ALLOWED,
                                    "method-not-allowed",
                                    "The method is not allowed here",
                                    "%s is not known here; allowed is %s."
                                            .formatted(method, String.join(", ", allowed)))
                            .header(HttpHeaders.ALLOW, String.join(", ", allowed));
            case Failure.NotAcceptable(List<MediaType> offered) ->
                    new Answer(
                            HttpStatus.NOT_ACCEPTABLE,
                            "not-acceptable",
                            "The answer has no such format",
                            "Send 'Accept: %s' or leave the header out."
                                    .formatted(
                                            offered.isEmpty()
                                                    ? MediaType.APPLICATION_JSON_VALUE
                                                    : names(offered)));
            case Failure.LastAdminKey() ->
                    new Answer(
                            HttpStatus.CONFLICT,
                            "last-admin-key",
                            "The last admin key cannot be revoked",
                            "Without it no one could create keys: create another admin key first.");
            case Failure.BodyTooLarge(var limit) ->
                    new Answer(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "body-too-large",
                            "The body is too large",
                            "At most %d bytes are read: send less, or several requests."
                                    .formatted(limit.toBytes()));
            case Failure.UnsupportedMediaType(var given, List<MediaType> supported) ->
                    new Answer(
                                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                    "unsupported-media-type",
                                    "The body has no format that is read",
                                    "The body is %s: send 'Content-Type: %s'."
                                            .formatted(
                                                    given == null ? "of no stated type" : given,
                                                    names(supported)))
                            .header(HttpHeaders.ACCEPT, names(supported));
            case Failure.IdempotencyKeyReused() ->
                    new Answer(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "The idempotency key stands for another request",
                            "Repeat the request as it was first sent, or take a new"
                                    + " Idempotency-Key for a new request.");
            case Failure.Unexpected() ->
                    new Answer(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "internal-error",
                            "The service failed",
                            "The fault is ours and is in the log. Try again later; a POST is safe"
                                    + " to repeat with the same Idempotency-Key.");
            case Failure.Unavailable(var retryAfter) ->
                    new Answer(
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    "unavailable",
                                    "The service is not available now",
                                    "The database does not answer. Try again after the time in"
                                            + " Retry-After.")
                            .header(
                                    HttpHeaders.RETRY_AFTER,
                                    String.valueOf(retryAfter.toSeconds()));
        };
    }

    private Answer header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
