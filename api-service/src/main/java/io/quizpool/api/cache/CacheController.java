package io.quizpool.api.cache;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.change.ChangeProperties;
import io.quizpool.api.change.Changes;
import io.quizpool.api.change.ReplicaId;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/cache", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "Caches", description = "What is kept in memory, and how to have it read again")
class CacheController {

    private final Caches caches;
    private final Changes changes;
    private final ChangeFeed feed;
    private final ReplicaId replica;
    private final ChangeProperties properties;

    CacheController(
            Caches caches,
            Changes changes,
            ChangeFeed feed,
            ReplicaId replica,
            ChangeProperties properties) {
        this.caches = caches;
        this.changes = changes;
        this.feed = feed;
        this.replica = replica;
        this.properties = properties;
    }

    @GetMapping("/stats")
    @Operation(
            operationId = "getCacheStats",
            summary = "Get the figures of the caches",
            description = "Of the replica that answers, since it started.")
    @ApiResponse(responseCode = "200", description = "Each cache")
    CacheStatistics stats() {
        return new CacheStatistics(
                replica.value(),
                feed.liveReplicas(),
                caches.all().stream().map(CacheFigures::of).toList());
    }

    @PostMapping("/refresh")
    @Operation(
            operationId = "refreshCaches",
            summary = "Refresh caches",
            description =
                    "For what was changed directly in the database, where no replica was told: all"
                            + " caches, one, or one entry of one are forgotten and read again when"
                            + " next asked for, on every replica. What is changed through this API"
                            + " needs none of it. May be repeated as it is.")
    @ApiResponse(responseCode = "202", description = "Every replica is told")
    ResponseEntity<CachesRefreshed> refresh(
            @RequestBody(required = false) @Nullable RefreshCaches body) {
        RefreshCaches refresh = Optional.ofNullable(body).orElse(RefreshCaches.ALL);
        List<NamedCache> named = check(refresh);
        changes.announce(Caches.change(refresh));
        boolean done = feed.catchUp(properties.heartbeat());
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(
                        new CachesRefreshed(
                                named.stream().map(NamedCache::name).toList(),
                                refresh.key(),
                                feed.liveReplicas(),
                                done));
    }

    private List<NamedCache> check(RefreshCaches refresh) {
        String name = refresh.cache();
        String key = refresh.key();
        if (name == null) {
            if (key != null) {
                throw refused(new FieldError("cache", "Say which cache the key is of", names()));
            }
            return caches.all();
        }
        NamedCache cache =
                caches.find(name)
                        .orElseThrow(() ->
                                refused(
                                        new FieldError(
                                                "cache",
                                                "'%s' is no cache"
                                                        .formatted(FieldError.shortened(name)),
                                                names())));
        if (key != null) {
            try {
                cache.check(key);
            } catch (IllegalArgumentException e) {
                throw refused(new FieldError("key", String.valueOf(e.getMessage())));
            }
        }
        return List.of(cache);
    }

    private List<String> names() {
        return caches.all().stream().map(NamedCache::name).toList();
    }

    private static FailureException refused(FieldError error) {
        return new FailureException(new Failure.Invalid(List.of(error)));
    }
}
