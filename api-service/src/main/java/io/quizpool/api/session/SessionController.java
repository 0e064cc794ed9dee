package io.quizpool.api.session;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.ReplayHeader;
import io.quizpool.api.pool.FilterParameters;
import io.quizpool.api.pool.PoolSize;
import io.quizpool.api.pool.ProblemFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Sessions.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Sessions", description = "Never the same problem twice, for each learner say")
class SessionController {

    private static final String EXPIRED =
            "The session has expired: create another: `urn:quizpool:problem:session-expired`";

    private final SessionCreation creation;
    private final Sessions sessions;
    private final SeenProblems seen;
    private final PoolSize matching;
    private final SessionProperties properties;

    SessionController(
            SessionCreation creation,
            Sessions sessions,
            SeenProblems seen,
            PoolSize matching,
            SessionProperties properties) {
        this.creation = creation;
        this.sessions = sessions;
        this.seen = seen;
        this.matching = matching;
        this.properties = properties;
    }

    @PostMapping
    @Operation(
            operationId = "createSession",
            summary = "Create a session",
            description =
                    "Pass its id as session to the random endpoints: they never serve it the same"
                            + " problem twice, whichever replica answers and however many calls come"
                            + " at once. It belongs to the API key that created it and ends at"
                            + " expires_at, in use or not. An Idempotency-Key makes a repeat safe.")
    @ApiResponse(responseCode = "201", description = "The new session")
    @ApiResponse(
            responseCode = "409",
            description =
                    "The key has as many sessions as it may have, 10,000 as the service is set by"
                            + " default: delete one that has served its purpose:"
                            + " `urn:quizpool:problem:too-many-sessions`")
    @ApiResponse(
            responseCode = "410",
            description =
                    "The session that the Idempotency-Key stands for has expired:"
                            + " `urn:quizpool:problem:session-expired`")
    ResponseEntity<SessionCreated> create(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String idempotencyKey,
            @RequestBody(required = false) @Nullable CreateSession body) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(idempotencyKey);
        SessionCreation.Created created = creation.create(caller, ttl(body), key);
        URI place = URI.create(Sessions.PATH + "/" + created.session().id());
        return ReplayHeader.add(ResponseEntity.created(place), created.replayed())
                .body(SessionCreated.of(created.session()));
    }

    @PostMapping(Ids.IN_PATH + "/reset")
    @Operation(
            operationId = "resetSession",
            summary = "Reset a session",
            description =
                    "It may be served everything again, and lives as long as a new one. May be"
                            + " repeated as it is.")
    @ApiResponse(responseCode = "200", description = "The session, as good as new")
    @ApiResponse(responseCode = "410", description = EXPIRED)
    SessionCreated reset(@RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable UUID id) {
        return SessionCreated.of(sessions.reset(caller, id));
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getSession",
            summary = "Get a session",
            description =
                    "What it was served, and how many problems that match the filter it has yet to"
                            + " be served.")
    @ApiResponse(responseCode = "200", description = "The session and its counts")
    @ApiResponse(responseCode = "410", description = EXPIRED)
    @FilterParameters
    SessionState get(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @PathVariable UUID id,
            QueryParameters query) {
        ProblemFilter filter = ProblemFilter.read(query);
        query.check();
        Session session = sessions.find(caller, id);
        long left = matching.of(filter) - seen.count(session, filter);
        return new SessionState(
                id,
                session.createdAt(),
                session.expiresAt(),
                seen.count(session),
                Math.max(0, left));
    }

    @DeleteMapping(path = Ids.IN_PATH, produces = MediaType.ALL_VALUE)
    @Operation(
            operationId = "deleteSession",
            summary = "Delete a session",
            description = "It makes room for another of the same API key.")
    @ApiResponse(responseCode = "204", description = "The session is no more")
    ResponseEntity<Void> delete(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable UUID id) {
        sessions.delete(caller, id);
        return ResponseEntity.noContent().build();
    }

    private Duration ttl(@Nullable CreateSession body) {
        Integer seconds = body == null ? null : body.ttlSeconds();
        if (seconds == null) {
            return properties.ttl();
        }
        if (seconds < 1 || seconds > properties.longestTtl().toSeconds()) {
            throw new FailureException(
                    Failure.Invalid.of(
                            "ttl_seconds",
                            "%d is not between 1 and %d"
                                    .formatted(seconds, properties.longestTtl().toSeconds())));
        }
        return Duration.ofSeconds(seconds);
    }
}
