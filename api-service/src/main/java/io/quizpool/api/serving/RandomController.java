package io.quizpool.api.serving;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
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

    private final AskedFilters filters;
    private final RandomServing serving;

    RandomController(AskedFilters filters, RandomServing serving) {
        this.filters = filters;
        this.serving = serving;
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
        serving.serve(caller, filters.read(false, request.getQueryString(), query), response);
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
        serving.serve(caller, filters.read(true, request.getQueryString(), query), response);
    }
}
