package io.quizpool.api.pool;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/problems", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Problems", description = "What the pool holds, and what it serves next")
class ProblemController {

    private final Pool pool;

    ProblemController(Pool pool) {
        this.pool = pool;
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getProblem",
            summary = "Get a problem",
            description = "Does not count as a serving. Takes If-None-Match.")
    @ApiResponse(responseCode = "200", description = "The problem")
    @Parameter(
            name = "include_metadata",
            in = ParameterIn.QUERY,
            description = "Whether to add metadata, verdict and generation_trace",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    ResponseEntity<PooledProblem> get(@PathVariable UUID id, QueryParameters query) {
        boolean includeMetadata = query.flag("include_metadata").orElse(false);
        query.check();
        PooledProblem problem = pool.find(id, includeMetadata).orElseThrow(() -> noSuchProblem(id));
        return ResponseEntity.ok()
                .eTag("\"%s-%s\"".formatted(problem.updatedAt().toEpochMilli(), includeMetadata))
                .cacheControl(CacheControl.noCache())
                .body(problem);
    }

    @GetMapping
    @Operation(
            operationId = "listProblems",
            summary = "List problems",
            description = "The newest first; does not count as a serving.")
    @ApiResponse(responseCode = "200", description = "One page of problems")
    @FilterQuery
    @Page.Query
    Page<PooledProblem> list(QueryParameters query) {
        ProblemFilter filter = ProblemFilter.read(query);
        boolean includeMetadata = query.flag("include_metadata").orElse(false);
        Page.Window window = Page.window(query);
        query.check();
        return pool.page(filter, window, includeMetadata);
    }

    private static FailureException noSuchProblem(UUID id) {
        return new FailureException(
                new Failure.NotFound(
                        "There is no problem %s: GET /api/v1/problems lists them.".formatted(id)));
    }
}
