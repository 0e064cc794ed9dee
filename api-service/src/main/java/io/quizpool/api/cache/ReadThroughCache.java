package io.quizpool.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/**
 * Loads what it lacks, each key once at a time. What was being loaded while everything was
 * forgotten is handed out but not kept, since it may be of the time before.
 */
public final class ReadThroughCache<K, V> implements NamedCache {

    /** What an entry costs beside its key's characters and its value's bytes, about. */
    private static final int ENTRY_BYTES = 120;

    private final String name;
    private final Function<String, K> keys;
    private final Cache<K, V> cache;
    private final AtomicLong refreshes = new AtomicLong();

    /**
     * @param bounds with a maximum size or weight
     * @param keys reads a key as operators write it; throws {@link IllegalArgumentException} with a
     *     message for them where it is none
     */
    public ReadThroughCache(
            String name, Caffeine<? super K, ? super V> bounds, Function<String, K> keys) {
        this.name = name;
        this.keys = keys;
        this.cache = bounds.recordStats().build();
    }

    /** Bounds for prepared answers: {@code most} in all. */
    public static Caffeine<String, byte[]> answers(DataSize most) {
        Weigher<String, byte[]> bytes =
                (key, answer) -> ENTRY_BYTES + 2 * key.length() + answer.length;
        return Caffeine.newBuilder().maximumWeight(most.toBytes()).weigher(bytes);
    }

    /** The value of {@code key}, by {@code load} where it is not there. */
    public V get(K key, Function<? super K, ? extends V> load) {
        long before = refreshes.get();
        V value = cache.get(key, load);
        if (refreshes.get() != before) {
            cache.asMap().remove(key, value);
        }
        return value;
    }

    /** Takes the weight of {@code value} anew, unless it has gone. */
    public void weighAgain(K key, V value) {
        cache.asMap().replace(key, value, value);
    }

    /** Forgets one entry, if it is there. */
    public void evict(K key) {
        cache.invalidate(key);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cache<?, ?> cache() {
        return cache;
    }

    @Override
    public void check(String key) {
        Objects.requireNonNull(keys.apply(key));
    }

    @Override
    public void forget(String key) {
        evict(keys.apply(key));
    }

    @Override
    public void forgetAll() {
        refreshes.incrementAndGet();
        cache.invalidateAll();
    }
}
