package io.quizpool.api.deadletter;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.budget.NeedsBudget;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.ReplayHeader;
import io.quizpool.api.lifecycle.OnceRevived;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = DeadLetterController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "Dead letters", description = "What no worker could do")
class DeadLetterController {

    static final String PATH = "/api/v1/dead-letters";

    private static final String REDRIVE = PATH + "/redrive";

    private final DeadLetters letters;
    private final Redrive redrive;
    private final OnceRevived revived;
    private final InstantSource clock;

    DeadLetterController(
            DeadLetters letters, Redrive redrive, OnceRevived revived, InstantSource clock) {
        this.letters = letters;
        this.redrive = redrive;
        this.revived = revived;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listDeadLetters",
            summary = "List the dead letters",
            description =
                    "Tasks that failed, and messages that name no task, the latest first. Imported"
                            + " problems that the judge refused are not among them: to judge them"
                            + " again would change nothing.")
    @ApiResponse(responseCode = "200", description = "One page of dead letters")
    @Parameter(
            name = "error_code",
            in = ParameterIn.QUERY,
            description = "Only those that failed for this reason",
            schema = @Schema(type = "string"))
    @Page.Query
    Page<DeadLetter> list(QueryParameters query) {
        @Nullable String code = query.text("error_code").orElse(null);
        Page.Window window = Page.window(query);
        query.check();
        return letters.page(code, window);
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getDeadLetter",
            summary = "Inspect a dead letter",
            description = "With every attempt at its task; without a task, with the message.")
    @ApiResponse(responseCode = "200", description = "The letter and its history")
    DeadLetter get(@PathVariable UUID id) {
        return letters.find(id).orElseThrow(() -> unknown(id));
    }

    @PostMapping(Ids.IN_PATH + "/redrive")
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Redrive a dead letter",
            description =
                    "Queues its task again, with new attempts. Only one call of several does it;"
                            + " send an Idempotency-Key for it to be told so.")
    @ApiResponse(responseCode = "202", description = "Its task is queued")
    @NeedsBudget
    @ApiResponse(
            responseCode = "409",
            description =
                    "It names no task, its request was called off, or it is no letter now:"
                            + " `urn:quizpool:problem:nothing-to-retry`")
    ResponseEntity<Redriven> redrive(
            @PathVariable UUID id,
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String idempotencyKey) {
        if (letters.namesNoTask(id)) {
            throw new FailureException(
                    new Failure.NothingToRetry(
                            "The message names no task, so nobody waits for it: look at it and"
                                    + " DELETE %s/%s.".formatted(PATH, id)));
        }
        boolean replayed =
                revived.revive(
                        caller,
                        REDRIVE,
                        id,
                        IdempotencyKey.of(idempotencyKey),
                        revivals -> revivals.ofLetter(id, clock.instant()));
        return ReplayHeader.add(ResponseEntity.accepted(), replayed).body(Redriven.ONE);
    }

    @PostMapping("/redrive")
    @Operation(
            operationId = "redriveDeadLetters",
            summary = "Redrive all dead letters",
            description =
                    "Queues the task of every letter again, or of those that failed for one"
                            + " reason, as after an outage of the model; those of 500 requests"
                            + " at a time as the service is set by default. Safe to repeat: what"
                            + " is queued is no letter any more. Letters that a budget has no"
                            + " room for stay, and are counted.")
    @ApiResponse(responseCode = "202", description = "How many are queued")
    @Parameter(
            name = "error_code",
            in = ParameterIn.QUERY,
            description = "Only those that failed for this reason",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on: the next_cursor of the call before",
            schema = @Schema(type = "string"))
    ResponseEntity<Redriven> redriveAll(QueryParameters query) {
        @Nullable String code = query.text("error_code").orElse(null);
        @Nullable UUID after = query.id("cursor").orElse(null);
        query.check();
        return ResponseEntity.accepted().body(redrive.all(code, after));
    }

    @DeleteMapping(path = Ids.IN_PATH, produces = MediaType.ALL_VALUE)
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Discard a message that names no task",
            description = "It stays in the topic of dead letters as long as that keeps it.")
    @ApiResponse(responseCode = "204", description = "It is forgotten")
    @ApiResponse(responseCode = "404", description = "No such message")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        if (!letters.discard(id)) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    private static FailureException unknown(UUID id) {
        return new FailureException(
                new Failure.NotFound(
                        "There is no dead letter %s: GET %s lists them.".formatted(id, PATH)));
    }
}
