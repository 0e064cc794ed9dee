package io.quizpool.api.apikey;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiKeyController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "API keys", description = "Client apps and what they may do")
class ApiKeyController {

    static final String PATH = "/api/v1/api-keys";

    private final KeyRing ring;
    private final ApiKeys keys;
    private final InstantSource clock;

    ApiKeyController(KeyRing ring, ApiKeys keys, InstantSource clock) {
        this.ring = ring;
        this.keys = keys;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createApiKey",
            summary = "Create an API key",
            description = "The key is in this answer and never again: only its hash is stored.")
    @ApiResponse(responseCode = "201", description = "The new key")
    ResponseEntity<CreatedApiKey> create(@RequestBody CreateApiKey body) {
        CreateApiKey.Checked checked = body.check(clock.instant());
        KeyRing.NewKey created = ring.create(checked.name(), checked.scopes(), checked.expiresAt());
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
        return keys.find(id).orElseThrow(() -> noSuchKey(id));
    }

    @DeleteMapping(path = Ids.IN_PATH, produces = MediaType.ALL_VALUE)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "It is refused from now on. The last admin key cannot be revoked.")
    @ApiResponse(responseCode = "204", description = "The key is revoked")
    @ApiResponse(responseCode = "409", description = "It is the last admin key")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        if (keys.find(id).isEmpty()) {
            throw noSuchKey(id);
        }
        ring.revoke(id);
        return ResponseEntity.noContent().build();
    }

    private static FailureException noSuchKey(UUID id) {
        return new FailureException(
                new Failure.NotFound(
                        "There is no API key %s: GET %s lists them.".formatted(id, PATH)));
    }
}
