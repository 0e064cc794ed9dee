package io.quizpool.api.pool;

import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.cache.ReadThroughCache;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/problems", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.READ)
@Tag(name = "Problems")
class StatsController {

    /** The one key of the cache. */
    private static final String POOL = "pool";

    private final PoolSets sets;
    private final RetiredProblems retired;
    private final ReadThroughCache<String, PoolStatistics> statsCache;
    private final InstantSource clock;

    StatsController(
            PoolSets sets,
            RetiredProblems retired,
            ReadThroughCache<String, PoolStatistics> statsCache,
            InstantSource clock) {
        this.sets = sets;
        this.retired = retired;
        this.statsCache = statsCache;
        this.clock = clock;
    }

    @GetMapping("/stats")
    @Operation(
            operationId = "getProblemStats",
            summary = "Count the problems",
            description =
                    "By focus, tense, type, level and language, in all combinations that there are,"
                            + " and the sum for each word; of a few seconds ago at the most.")
    @ApiResponse(responseCode = "200", description = "The counts")
    PoolStatistics stats() {
        return statsCache.get(
                POOL,
                pool -> PoolCount.of(sets.of(PoolCount.FIELDS), retired.count(), clock.instant()));
    }
}
