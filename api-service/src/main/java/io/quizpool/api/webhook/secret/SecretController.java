package io.quizpool.api.webhook.secret;

import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.RotateSecret;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = SecretController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.WRITE)
@Tag(name = "Webhooks", description = "Be told when a request has ended")
class SecretController {

    static final String PATH = "/api/v1/webhook-secret";

    private static final String UNREADABLE =
            "It was encrypted with a key that the service has no more:"
                    + " `urn:quizpool:problem:webhook-secret-unreadable`";

    private final SigningSecrets secrets;
    private final SecretProperties properties;

    SecretController(SigningSecrets secrets, SecretProperties properties) {
        this.secrets = secrets;
        this.properties = properties;
    }

    @GetMapping
    @Operation(
            operationId = "getWebhookSecret",
            summary = "Get the secret of your webhooks",
            description =
                    "What the webhooks of the API key that you send are signed with, after Standard"
                            + " Webhooks: configure your receiver with it. It is made when it is"
                            + " first needed.")
    @ApiResponse(responseCode = "200", description = "The secret: keep it to yourself")
    @ApiResponse(responseCode = "409", description = UNREADABLE)
    ResponseEntity<WebhookSecret> get(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return answer(() -> secrets.current(caller.keyId()));
    }

    @PostMapping("/rotate")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace the secret of your webhooks",
            description =
                    "For the overlap webhooks carry the signatures of both secrets, so that"
                            + " receivers can change over; one that an earlier rotation had left"
                            + " ends now.")
    @ApiResponse(responseCode = "200", description = "The new secret")
    @ApiResponse(
            responseCode = "409",
            description = "The old one is to sign too, and: " + UNREADABLE)
    ResponseEntity<WebhookSecret> rotate(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestBody(required = false) @Nullable RotateSecret body) {
        Duration usual = properties.rotationOverlap();
        Duration overlap = body == null ? usual : body.overlap(usual);
        return answer(() -> secrets.rotate(caller.keyId(), overlap));
    }

    private static ResponseEntity<WebhookSecret> answer(Supplier<WebhookSecret> secret) {
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(secret.get());
        } catch (UnreadableSecretException e) {
            throw new FailureException(
                    new Failure.WebhookSecretUnreadable(UnreadableSecretException.REMEDY + "."));
        }
    }
}
