package io.quizpool.api.usage;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.KeyRing;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "API keys")
class UsageController {

    private static final String LATE = "Counts are up to a few seconds old.";

    private final UsageRows rows;
    private final KeyRing keys;
    private final InstantSource clock;

    UsageController(UsageRows rows, KeyRing keys, InstantSource clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/usage")
    @Operation(
            operationId = "listUsage",
            summary = "Usage by key, model and day",
            description = "The latest day first. " + LATE)
    @ApiResponse(responseCode = "200", description = "One page of days")
    @DayRange.Query
    @Page.Query
    Page<DayOfUsage> all(QueryParameters query) {
        return page(null, query);
    }

    @GetMapping("/api-keys" + Ids.IN_PATH + "/usage")
    @Operation(
            operationId = "getApiKeyUsage",
            summary = "Usage of an API key by day",
            description = "The latest day first; days without any use are left out. " + LATE)
    @ApiResponse(responseCode = "200", description = "One page of days")
    @DayRange.Query
    @Page.Query
    Page<DayOfUsage> ofKey(@PathVariable UUID id, QueryParameters query) {
        keys.require(id);
        return page(id, query);
    }

    private Page<DayOfUsage> page(@Nullable UUID keyId, QueryParameters query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DayRange range = DayRange.read(query, today);
        Page.Window window = Page.window(query);
        query.check();
        return rows.page(keyId, range, window);
    }
}
