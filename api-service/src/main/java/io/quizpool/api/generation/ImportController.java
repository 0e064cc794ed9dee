package io.quizpool.api.generation;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Generation")
class ImportController {

    private static final String ENDPOINT = "/api/v1/problems";

    private final ImportCheck check;
    private final Acceptance acceptance;
    private final AcceptedAnswers answers;

    ImportController(ImportCheck check, Acceptance acceptance, AcceptedAnswers answers) {
        this.check = check;
        this.acceptance = acceptance;
        this.answers = answers;
    }

    @PostMapping(
            path = ENDPOINT,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Scope.WRITE)
    @Operation(
            operationId = "importProblems",
            summary = "Import problems",
            description =
                    "Records problems that were written elsewhere and answers at once; the workers"
                            + " judge each and put those that pass into the pool, with source"
                            + " external. The request's tasks, one a problem in the same order,"
                            + " show each verdict: a finding has a code, the index of the"
                            + " statement as you sent it (-1: the whole problem) and a detail."
                            + " With dry_run nothing enters the pool: a task is completed where"
                            + " its problem would have. A problem that the pool has already"
                            + " fails as already_in_pool. 'Prefer: wait=N' waits up to N"
                            + " seconds for the verdicts.")
    @ApiResponse(responseCode = "202", description = "Recorded: follow status_url")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The client waited, and every task has ended: with the problems that entered"
                            + " the pool, and with the tasks that failed")
    ResponseEntity<GenerationAccepted> importProblems(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String idempotencyKey,
            @RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(ImportProblems.EXAMPLE)))
                    ImportProblems body) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(idempotencyKey);
        Order order = check.check(body);
        Acceptance.Accepted accepted = acceptance.accept(caller, ENDPOINT, order, key);
        return answers.answer(order, accepted, prefer);
    }
}
