package io.quizpool.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cache has done since this replica started, and what it holds now.
 *
 * @param hitRate null before the first question
 */
@Schema(name = "Cache")
record CacheFigures(
        @Schema(example = "conjugations") String name,
        @Schema(description = "Answers that were there") long hits,
        @Schema(description = "Answers that had to be made or read") long misses,
        @Schema(
                        description = "hits / (hits + misses); absent before the first question",
                        example = "0.97")
                @Nullable Double hitRate,
        @Schema(description = "Entries that are there now") long size,
        @Schema(
                        description =
                                "What they weigh: bytes, about, where weight_unit says so; else one"
                                        + " each")
                long weight,
        @Schema(description = "The most that they may weigh; the least used go then")
                long maximumWeight,
        WeightUnit weightUnit,
        @Schema(description = "Entries that had to go: for want of room, or because of their age")
                long evictions) {

    static CacheFigures of(NamedCache named) {
        Cache<?, ?> cache = named.cache();
        cache.cleanUp();
        CacheStats stats = cache.stats();
        Optional<? extends Policy.Eviction<?, ?>> bounds = cache.policy().eviction();
        Besides besides = named.besides();
        long size = cache.estimatedSize();
        boolean weighted = bounds.map(Policy.Eviction::isWeighted).orElse(false);
        return new CacheFigures(
                named.name(),
                stats.hitCount(),
                stats.missCount(),
                stats.requestCount() == 0 ? null : stats.hitRate(),
                size + besides.entries(),
                besides.bytes()
                        + bounds.map(Policy.Eviction::weightedSize)
                                .filter(w -> weighted)
                                .map(w -> w.orElse(size))
                                .orElse(size),
                besides.most() + bounds.map(Policy.Eviction::getMaximum).orElse(Long.MAX_VALUE),
                weighted ? WeightUnit.BYTES : WeightUnit.ENTRIES,
                stats.evictionCount());
    }
}
