package io.quizpool.api.serving;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.pool.FilterQuery;
import io.quizpool.api.pool.PooledProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/problems", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Problems")
class RandomController {

    private static final String NOTHING =
            "No problem matches; the detail says which part of the filter to drop:"
                    + " `urn:quizpool:problem:no-problem-matches`; or there is no such session:"
                    + " `urn:quizpool:problem:not-found`";

    private static final String GONE =
            "The session has been served all that match: `urn:quizpool:problem:session-exhausted`;"
                    + " or it has expired: `urn:quizpool:problem:session-expired`";

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final AskedFilters any = new AskedFilters(false);
    private final AskedFilters grammar = new AskedFilters(true);
    private final Desk desk;
    private final SessionServing sessions;
    private final Answers answers;
    private final ChangeFeed feed;
    private final NothingMatches nothingMatches;
    private final Counter served;

    RandomController(
            Desk desk,
            SessionServing sessions,
            Answers answers,
            ChangeFeed feed,
            NothingMatches nothingMatches,
            MeterRegistry meters) {
        this.desk = desk;
        this.sessions = sessions;
        this.answers = answers;
        this.feed = feed;
        this.nothingMatches = nothingMatches;
        this.served =
                Counter.builder("quizpool.problems.served")
                        .description("Problems handed out by the random endpoints")
                        .register(meters);
    }

    @GetMapping("/random")
    @Operation(
            operationId = "serveProblem",
            summary = "Serve a problem",
            description =
                    "All that match are served before any is served again; the order is random"
                            + " among those that were served the longest ago, and another in each"
                            + " round. With a session none is served to it twice.")
    @ApiResponse(
            responseCode = "200",
            description = "The next problem",
            content = @Content(schema = @Schema(implementation = PooledProblem.class)))
    @ApiResponse(responseCode = "404", description = NOTHING)
    @ApiResponse(responseCode = "410", description = GONE)
    @FilterQuery
    @SessionParameter
    void any(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            QueryParameters query,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        serve(caller, any.read(request.getQueryString(), query), response);
    }

    @GetMapping("/grammar/random")
    @Operation(
            operationId = "serveGrammarProblem",
            summary = "Serve a grammar problem",
            description = "As /problems/random, of the type grammar only.")
    @ApiResponse(
            responseCode = "200",
            description = "The next grammar problem",
            content = @Content(schema = @Schema(implementation = PooledProblem.class)))
    @ApiResponse(responseCode = "404", description = NOTHING)
    @ApiResponse(responseCode = "410", description = GONE)
    @FilterQuery
    @SessionParameter
    void grammar(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            QueryParameters query,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        serve(caller, grammar.read(request.getQueryString(), query), response);
    }

    private void serve(Caller caller, AskedFilters.Asked asked, HttpServletResponse response)
            throws IOException {
        byte[] body = body(caller, asked);
        served.increment();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The next one, if the problem was deleted before its answer was ever read. */
    private byte[] body(Caller caller, AskedFilters.Asked asked) {
        Optional<byte[]> body = Optional.empty();
        while (body.isEmpty()) {
            body =
                    switch (next(caller, asked)) {
                        case Turn.Serve(int ordinal, UUID id) ->
                                answers.of(ordinal, id, asked.includeMetadata());
                        case Turn.NothingMatches() ->
                                throw new FailureException(nothingMatches.failure(asked.filter()));
                        case Turn.Unavailable() ->
                                throw new FailureException(new Failure.Unavailable(PAUSE));
                    };
        }
        return body.get();
    }

    /** That nothing matches is said only of what the database holds now. */
    private Turn next(Caller caller, AskedFilters.Asked asked) {
        Turn turn = once(caller, asked);
        if (turn instanceof Turn.NothingMatches && feed.catchUp(ServingConfiguration.CATCH_UP)) {
            return once(caller, asked);
        }
        return turn;
    }

    private Turn once(Caller caller, AskedFilters.Asked asked) {
        UUID session = asked.session();
        return session == null
                ? desk.next(asked.facets())
                : sessions.next(caller, session, asked.filter());
    }
}
