package io.quizpool.api.lifecycle;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.budget.NeedsBudget;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.ReplayHeader;
import io.quizpool.api.requests.GenerationRequest;
import io.quizpool.api.requests.Requests;
import io.quizpool.model.request.RequestStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Requests.PATH + Ids.IN_PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.WRITE)
@Tag(name = "Generation")
class LifecycleController {

    private static final String RETRY = Requests.PATH + "/retry";

    private final CallOffs callOffs;
    private final OnceRevived revived;
    private final Requests requests;
    private final InstantSource clock;

    LifecycleController(
            CallOffs callOffs, OnceRevived revived, Requests requests, InstantSource clock) {
        this.callOffs = callOffs;
        this.revived = revived;
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping("/cancel")
    @Operation(
            operationId = "cancelGenerationRequest",
            summary = "Cancel a generation request",
            description =
                    "Tasks that wait are cancelled at once; those that a worker has in hand end"
                            + " before its next call of the model, or with the problem that it is"
                            + " just storing. What is in the pool stays there. Safe to repeat.")
    @ApiResponse(responseCode = "200", description = "The request has ended")
    @ApiResponse(
            responseCode = "202",
            description = "Workers have tasks of it in hand: it ends within seconds")
    @ApiResponse(
            responseCode = "409",
            description =
                    "It had ended in another way before: `urn:quizpool:problem:request-ended`")
    ResponseEntity<GenerationRequest> cancel(@PathVariable UUID id) {
        return switch (callOffs.cancel(id, clock.instant())) {
            case CallOff.Done(), CallOff.Already() -> {
                GenerationRequest request = requests.require(id);
                yield ResponseEntity.status(
                                request.completedAt() == null ? HttpStatus.ACCEPTED : HttpStatus.OK)
                        .body(request);
            }
            case CallOff.TooLate(RequestStatus status) ->
                    throw new FailureException(new Failure.RequestEnded(id, status.wire()));
            case CallOff.Unknown() -> throw Requests.unknown(id);
        };
    }

    @PostMapping("/retry")
    @Operation(
            operationId = "retryGenerationRequest",
            summary = "Retry the failed tasks of a request",
            description =
                    "Queues every failed task of a request that has ended (partial or failed)"
                            + " again, with new attempts, a new deadline and new room in the"
                            + " budgets; problems that are there stay. Send an Idempotency-Key to"
                            + " be able to repeat the call safely.")
    @ApiResponse(responseCode = "202", description = "They are queued: the request as it is now")
    @NeedsBudget
    @ApiResponse(
            responseCode = "409",
            description =
                    "It has not ended: `urn:quizpool:problem:request-under-way`; or no task of it"
                            + " can be tried again: `urn:quizpool:problem:nothing-to-retry`")
    ResponseEntity<GenerationRequest> retry(
            @PathVariable UUID id,
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String idempotencyKey) {
        boolean replayed =
                revived.revive(
                        caller,
                        RETRY,
                        id,
                        IdempotencyKey.of(idempotencyKey),
                        revivals -> revivals.ofRequest(id, clock.instant()));
        return ReplayHeader.add(ResponseEntity.accepted(), replayed).body(requests.require(id));
    }
}
