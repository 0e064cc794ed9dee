package io.quizpool.api.serving;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.pool.FilterQuery;
import io.quizpool.api.pool.PooledProblem;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.model.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/problems", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Problems")
class RandomController {

    private static final String NOTHING =
            "No problem matches; the detail says which part of the filter to drop:"
                    + " `urn:quizpool:problem:no-problem-matches`";

    private final Serving serving;
    private final NothingMatches nothingMatches;
    private final Counter served;

    RandomController(Serving serving, NothingMatches nothingMatches, MeterRegistry meters) {
        this.serving = serving;
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
                            + " round.")
    @ApiResponse(responseCode = "200", description = "The next problem")
    @ApiResponse(responseCode = "404", description = NOTHING)
    @FilterQuery
    ResponseEntity<PooledProblem> any(QueryParameters query) {
        return serve(ProblemFilter.read(query), query);
    }

    @GetMapping("/grammar/random")
    @Operation(
            operationId = "serveGrammarProblem",
            summary = "Serve a grammar problem",
            description = "As /problems/random, of the type grammar only.")
    @ApiResponse(responseCode = "200", description = "The next grammar problem")
    @ApiResponse(responseCode = "404", description = NOTHING)
    @FilterQuery
    ResponseEntity<PooledProblem> grammar(QueryParameters query) {
        ProblemFilter filter = ProblemFilter.read(query);
        String grammar = ProblemType.GRAMMAR.wire();
        List<String> types =
                filter.wanted().getOrDefault(ProblemFilter.Field.PROBLEM_TYPE, List.of(grammar));
        if (!types.contains(grammar)) {
            query.refuse("problem_type", "Only grammar is served here: use /problems/random");
        }
        return serve(filter.with(ProblemFilter.Field.PROBLEM_TYPE, List.of(grammar)), query);
    }

    private ResponseEntity<PooledProblem> serve(ProblemFilter filter, QueryParameters query) {
        boolean includeMetadata = query.flag("include_metadata").orElse(false);
        query.check();
        PooledProblem problem =
                serving.next(filter, includeMetadata)
                        .orElseThrow(() -> new FailureException(nothingMatches.failure(filter)));
        served.increment();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(problem);
    }
}
