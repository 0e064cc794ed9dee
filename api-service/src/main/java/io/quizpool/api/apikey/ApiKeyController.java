package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.quizpool.api.network.ClientAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiKeyController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "API keys", description = "Client apps and what they may do")
class ApiKeyController {

    static final String PATH = "/api/v1/api-keys";

    private static final String LAST_ADMIN =
            "No admin key would be left that never ends and is good from your address:"
                    + " `urn:quizpool:problem:last-admin-key`";
    private static final String OWN_ADDRESS =
            "It is the key that you send, and it would not be good from your address any more:"
                    + " `urn:quizpool:problem:own-address-excluded`";
    private static final String REVOKED =
            "The key is revoked: `urn:quizpool:problem:api-key-revoked`";

    private final KeyRing ring;
    private final ApiKeys keys;
    private final ApiKeyProperties properties;
    private final ClientAddress addresses;
    private final InstantSource clock;

    ApiKeyController(
            KeyRing ring,
            ApiKeys keys,
            ApiKeyProperties properties,
            ClientAddress addresses,
            InstantSource clock) {
        this.ring = ring;
        this.keys = keys;
        this.properties = properties;
        this.addresses = addresses;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createApiKey",
            summary = "Create an API key",
            description = "The key is in this answer and never again: only its hash is stored.")
    @ApiResponse(responseCode = "201", description = "The new key")
    ResponseEntity<CreatedApiKey> create(@RequestBody CreateApiKey body) {
        KeyRing.NewSecret created = ring.create(body.check(clock.instant()));
        return ResponseEntity.created(URI.create(PATH + "/" + created.key().id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(CreatedApiKey.of(created));
    }

    @GetMapping
    @Operation(
            operationId = "listApiKeys",
            summary = "List the API keys",
            description = "In order of creation, the revoked ones too.")
    @ApiResponse(responseCode = "200", description = "One page of keys, without their secrets")
    @Page.Query
    Page<ApiKey> list(QueryParameters query) {
        Page.Window window = Page.window(query);
        query.check();
        return keys.page(window);
    }

    @GetMapping(Ids.IN_PATH)
    @Operation(
            operationId = "getApiKey",
            summary = "Get an API key",
            description = "What is known of a key but its secret.")
    @ApiResponse(responseCode = "200", description = "The key, without its secret")
    ApiKey get(@PathVariable UUID id) {
        return ring.find(id);
    }

    @PatchMapping(path = Ids.IN_PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changeApiKey",
            summary = "Change an API key",
            description =
                    "What is absent stays as it is. A change that would leave no admin key that"
                            + " never ends and is good from your address is refused, and so is"
                            + " one that binds the key that you send to networks without your"
                            + " address. A new limit begins with a full minute.")
    @ApiResponse(responseCode = "200", description = "The key as it is now")
    @ApiResponse(
            responseCode = "409",
            description = REVOKED + "; or: " + LAST_ADMIN + "; or: " + OWN_ADDRESS)
    ApiKey change(
            @PathVariable UUID id,
            @RequestBody PatchApiKey body,
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            HttpServletRequest request) {
        return ring.change(
                id, old -> body.check(old, clock.instant()), administrator(caller, request));
    }

    @PostMapping(path = Ids.IN_PATH + "/rotate")
    @Operation(
            operationId = "rotateApiKey",
            summary = "Give an API key a new secret",
            description =
                    "The old secret works for the overlap, so that the app can change over; one"
                            + " that an earlier rotation had left ends now. The new secret is in"
                            + " this answer and never again.")
    @ApiResponse(responseCode = "200", description = "The key with its new secret")
    @ApiResponse(responseCode = "409", description = REVOKED)
    ResponseEntity<CreatedApiKey> rotate(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable RotateSecret body) {
        Duration usual = properties.rotationOverlap();
        KeyRing.NewSecret rotated = ring.rotate(id, body == null ? usual : body.overlap(usual));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(CreatedApiKey.of(rotated));
    }

    @DeleteMapping(path = Ids.IN_PATH, produces = MediaType.ALL_VALUE)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description =
                    "It is refused from now on, on every replica within a second. The last admin"
                            + " key that never ends and is good from your address cannot be"
                            + " revoked.")
    @ApiResponse(responseCode = "204", description = "The key is revoked")
    @ApiResponse(responseCode = "409", description = LAST_ADMIN)
    ResponseEntity<Void> revoke(
            @PathVariable UUID id,
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            HttpServletRequest request) {
        ring.revoke(id, administrator(caller, request));
        return ResponseEntity.noContent().build();
    }

    private Administrator administrator(Caller caller, HttpServletRequest request) {
        return new Administrator(caller.keyId(), addresses.of(request));
    }
}
