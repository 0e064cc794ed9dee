package io.quizpool.api.error;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever a controller, or Spring on the way to it, throws into problem details. */
@RestControllerAdvice
class FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(FailureHandler.class);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    private final FailureWriter writer;

    FailureHandler(FailureWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetails> handle(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof AsyncRequestNotUsableException) {
            return null; // the caller has gone: nobody is left to answer
        }
        Failure failure = failure(thrown);
        if (failure instanceof Failure.Unexpected) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        } else if (failure instanceof Failure.Unavailable) {
            log.warn(
                    "{} {} was refused, the database does not answer: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    thrown.getMessage());
        }
        return writer.entity(failure, request.getRequestURI());
    }

    private static Failure failure(Exception thrown) {
        return switch (thrown) {
            case FailureException known -> known.failure();
            case HttpMessageNotReadableException unreadable ->
                    new Failure.Unreadable(
                            "The body is missing or ended early: send a JSON object.");
            case InvalidParameterException broken ->
                    new Failure.Unreadable(
                            "The query is not encoded right: each % stands before two hexadecimal"
                                    + " digits, and all together are UTF-8.");
            case HttpRequestMethodNotSupportedException wrong ->
                    new Failure.MethodNotAllowed(
                            wrong.getMethod(),
                            wrong.getSupportedMethods() == null
                                    ? List.of()
                                    : List.of(wrong.getSupportedMethods()));
            case HttpMediaTypeNotSupportedException wrong ->
                    new Failure.UnsupportedMediaType(
                            wrong.getContentType(), List.of(MediaType.APPLICATION_JSON));
            case HttpMediaTypeNotAcceptableException wrong ->
                    new Failure.NotAcceptable(wrong.getSupportedMediaTypes());
            case NoResourceFoundException missing -> noSuchPath();
            case NoHandlerFoundException missing -> noSuchPath();
            case CannotGetJdbcConnectionException away -> databaseAway();
            case CannotCreateTransactionException away -> databaseAway();
            case TransactionSystemException away -> databaseAway();
            case DataAccessResourceFailureException away -> databaseAway();
            case TransientDataAccessException away -> databaseAway();
            case ErrorResponse other when other.getStatusCode().is4xxClientError() ->
                    new Failure.Unreadable(
                            "The request is not one that this API knows: compare it with"
                                    + " /v3/api-docs.");
            default -> new Failure.Unexpected();
        };
    }

    static Failure noSuchPath() {
        return new Failure.NotFound(
                "There is nothing at this path: /swagger-ui.html lists every endpoint; an id is a"
                        + " UUID.");
    }

    private static Failure databaseAway() {
        return new Failure.Unavailable(DATABASE_PAUSE);
    }
}
