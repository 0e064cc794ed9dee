package io.quizpool.api.generation;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.budget.NeedsBudget;
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
@Tag(name = "Generation", description = "Fill the pool, and follow how it fills")
class GenerateController {

    static final String ENDPOINT = "/api/v1/problems/generate";

    private final OrderCheck check;
    private final Acceptance acceptance;
    private final AcceptedAnswers answers;

    GenerateController(OrderCheck check, Acceptance acceptance, AcceptedAnswers answers) {
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
            operationId = "generateProblems",
            summary = "Generate problems",
            description =
                    "Records the request and answers at once; the workers fill the pool. Send an"
                            + " Idempotency-Key to be able to repeat the call safely, and"
                            + " 'Prefer: wait=N' to wait up to N seconds for the problems, 30 at the"
                            + " most as the service is set by default; Preference-Applied says how"
                            + " long it would have waited.\n\nEvery field may be left out; null is"
                            + " refused. The lists in constraints name what is allowed: each problem"
                            + " is on one of the focuses, of one of the verbs, in one of the tenses."
                            + " Constraints that no problem can meet together are refused with 400,"
                            + " and nothing is recorded; imperatif with subjonctif or"
                            + " subjonctif_passe alone is such a list, because an order and a"
                            + " subordinate clause never share a problem.")
    @ApiResponse(responseCode = "202", description = "Recorded: follow status_url")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The client waited, and every task has ended: with the problems, and with the"
                            + " tasks that failed")
    @NeedsBudget
    ResponseEntity<GenerationAccepted> generate(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String idempotencyKey,
            @RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject(GenerateProblems.EXAMPLE)))
                    GenerateProblems body) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(idempotencyKey);
        Order order = check.check(body);
        Acceptance.Accepted accepted = acceptance.accept(caller, ENDPOINT, order, key);
        return answers.answer(order, accepted, prefer);
    }
}
