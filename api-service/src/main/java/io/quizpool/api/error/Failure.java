package io.quizpool.api.error;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Why a caller did not get what it asked for. */
public sealed interface Failure {

    /** Values that are refused, each by name; nothing was recorded. */
    record Invalid(List<FieldError> errors) implements Failure {
        public Invalid {
            errors = List.copyOf(errors);
        }

        /** One refused value. */
        public static Invalid of(String field, String message) {
            return new Invalid(List.of(new FieldError(field, message)));
        }
    }

    /** A body or a path that cannot be read at all. */
    record Unreadable(String detail) implements Failure {}

    /** No key, or one that is unknown, expired or revoked. */
    record Unauthenticated(boolean keyGiven) implements Failure {}

    /** A key whose scopes do not cover what was asked. */
    record Forbidden(String scope) implements Failure {}

    /** The key may not be used from the client's address. */
    record AddressNotAllowed() implements Failure {}

    /** The key's limit of requests is used up. */
    record RateLimited(Duration retryAfter) implements Failure {}

    /**
     * A budget has no room for what the order is expected to use.
     *
     * @param ofKey whether it is the API key's own, rather than the whole installation's
     * @param money whether it counts money, rather than tokens
     * @param period {@code day} or {@code month}
     * @param left what may still be ordered
     * @param needed what the order is expected to use
     */
    record BudgetExhausted(
            boolean ofKey,
            boolean money,
            String period,
            BigDecimal cap,
            BigDecimal left,
            BigDecimal needed,
            Instant resetsAt,
            Duration retryAfter)
            implements Failure {}

    /** Too many unknown keys came from the client's address. */
    record TooManyUnknownKeys(Duration retryAfter) implements Failure {}

    /** There is no such thing. */
    record NotFound(String detail) implements Failure {}

    /** The pool holds no problem that meets the filter. */
    record NoProblemMatches(String detail) implements Failure {}

    /** The path exists, but not for this method. */
    record MethodNotAllowed(String method, Collection<String> allowed) implements Failure {}

    /** The caller takes none of the formats on offer. */
    record NotAcceptable(List<MediaType> offered) implements Failure {}

    /** Without this key no one could manage keys for ever, from the caller's address at least. */
    record LastAdminKey(String address) implements Failure {}

    /** The caller's own key would not be good from the caller's address any more. */
    record OwnAddressExcluded(String address) implements Failure {}

    /** A revoked key can neither be changed nor brought back. */
    record ApiKeyRevoked() implements Failure {}

    /** The key has {@code most} sessions, and may have no more. */
    record TooManySessions(int most) implements Failure {}

    /** The secret was encrypted with a key that the service has no more. */
    record WebhookSecretUnreadable(String detail) implements Failure {}

    /** The session was served every problem that meets the filter. */
    record SessionExhausted(UUID id, String filter) implements Failure {}

    /** The session has reached its end. */
    record SessionExpired(UUID id) implements Failure {}

    /** The request has ended by itself, as {@code status} says. */
    record RequestEnded(UUID id, String status) implements Failure {}

    /** The request has not ended, as {@code status} says. */
    record RequestUnderWay(String status) implements Failure {}

    /** No task can be tried again. */
    record NothingToRetry(String detail) implements Failure {}

    /** The body is larger than is read. */
    record BodyTooLarge(DataSize limit) implements Failure {}

    /** The body is in no format that is read. */
    record UnsupportedMediaType(@Nullable MediaType given, List<MediaType> supported)
            implements Failure {}

    /** The idempotency key stands for another body. */
    record IdempotencyKeyReused() implements Failure {}

    /** A fault of this service; the log knows more. */
    record Unexpected() implements Failure {}

    /** Something that this service needs is away. */
    record Unavailable(Duration retryAfter) implements Failure {}
}
