package io.quizpool.api.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quizpool.api.change.Change;
import io.quizpool.api.change.ChangeSubscriber;
import io.quizpool.model.json.ContractJson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every cache of this replica; forgets what any replica was asked to refresh. */
@Component
class Caches implements ChangeSubscriber {

    private static final Logger log = LoggerFactory.getLogger(Caches.class);
    private static final String REFRESH = "cache_refresh";

    private final List<NamedCache> caches;

    Caches(List<NamedCache> caches, MeterRegistry meters) {
        this.caches = caches.stream().sorted(Comparator.comparing(NamedCache::name)).toList();
        this.caches.forEach(
                named -> CaffeineCacheMetrics.monitor(meters, named.cache(), named.name()));
    }

    List<NamedCache> all() {
        return caches;
    }

    Optional<NamedCache> find(String name) {
        return caches.stream().filter(cache -> cache.name().equals(name)).findFirst();
    }

    /** What tells every replica of {@code refresh}. */
    static Change change(RefreshCaches refresh) {
        return Change.of(REFRESH, ContractJson.mapper().writeValueAsString(refresh));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(REFRESH);
    }

    @Override
    public void load() {
        refresh(RefreshCaches.ALL);
    }

    @Override
    public void apply(List<Change> changes) {
        changes.stream()
                .map(change ->
                        ContractJson.mapper().readValue(change.detail(), RefreshCaches.class))
                .forEach(this::refresh);
    }

    /** A cache or a key that only a replica of another version has is none of ours. */
    private void refresh(RefreshCaches refresh) {
        String name = refresh.cache();
        String key = refresh.key();
        for (NamedCache cache : caches) {
            if (name == null || cache.name().equals(name)) {
                try {
                    if (key == null) {
                        cache.forgetAll();
                    } else {
                        cache.forget(key);
                    }
                } catch (IllegalArgumentException e) {
                    log.debug("Nothing is kept here under {}", key, e);
                }
            }
        }
        log.info("Refreshed {}, {}", name == null ? "all caches" : name, key == null ? "all" : key);
    }
}
