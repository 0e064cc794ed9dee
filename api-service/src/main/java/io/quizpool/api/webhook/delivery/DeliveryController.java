package io.quizpool.api.webhook.delivery;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Caller;
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
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = DeliveryController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.WRITE)
@Tag(name = "Webhooks")
class DeliveryController {

    static final String PATH = "/api/v1/webhook-deliveries";

    private final Deliveries deliveries;
    private final DeliveryLoop loop;
    private final InstantSource clock;

    DeliveryController(Deliveries deliveries, DeliveryLoop loop, InstantSource clock) {
        this.deliveries = deliveries;
        this.loop = loop;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List your webhooks",
            description =
                    "The newest first, with the state of each and why the last attempt failed;"
                            + " those that ended are kept for a week as the service is set by"
                            + " default. An admin key sees those of all keys.")
    @ApiResponse(responseCode = "200", description = "One page of webhooks")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only those in this state",
            schema = @Schema(implementation = DeliveryState.class))
    @Parameter(
            name = "request_id",
            in = ParameterIn.QUERY,
            description = "Only those that tell of this generation request",
            schema = @Schema(type = "string", format = "uuid"))
    @Page.Query
    Page<Delivery> list(@RequestAttribute(Caller.ATTRIBUTE) Caller caller, QueryParameters query) {
        @Nullable DeliveryState state = query.word("state", DeliveryState.class).orElse(null);
        @Nullable UUID requestId = query.id("request_id").orElse(null);
        Page.Window window = Page.window(query);
        query.check();
        return deliveries.page(caller, state, requestId, window);
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "Get a webhook",
            description = "By the webhook-id that the receiver saw.")
    @ApiResponse(responseCode = "200", description = "What became of it until now")
    Delivery get(@PathVariable UUID id, @RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return find(caller, id);
    }

    @PostMapping(Ids.IN_PATH + "/redeliver")
    @Operation(
            operationId = "redeliverWebhook",
            summary = "Send a webhook again",
            description =
                    "At once and under the same webhook-id, whether it was delivered, given up or"
                            + " still waits; attempts are counted anew. One that is being sent at"
                            + " this moment stays as it is.")
    @ApiResponse(responseCode = "202", description = "It is sent again")
    ResponseEntity<Delivery> redeliver(
            @PathVariable UUID id, @RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        find(caller, id);
        deliveries.redeliver(id, clock.instant());
        Delivery waiting = find(caller, id);
        loop.wakeUp();
        return ResponseEntity.accepted().body(waiting);
    }

    private Delivery find(Caller caller, UUID id) {
        return deliveries
                .find(caller, id)
                .orElseThrow(() ->
                        new FailureException(
                                new Failure.NotFound(
                                        "This API key has no webhook %s, or it ended a while ago: GET %s lists them."
                                                .formatted(id, PATH))));
    }
}
