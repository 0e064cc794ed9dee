package io.quizpool.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import io.quizpool.api.apikey.KeyDirectory;
import io.quizpool.api.cache.CacheKeys;
import io.quizpool.api.cache.NamedCache;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets operators measure the keys in memory and have them read again. */
@Component
class KeyCache implements NamedCache {

    private final KeyDirectory keys;

    KeyCache(KeyDirectory keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "api_keys";
    }

    @Override
    public Cache<?, ?> cache() {
        return keys.cache();
    }

    @Override
    public void check(String key) {
        Objects.requireNonNull(CacheKeys.id(key));
    }

    @Override
    public void forget(String key) {
        keys.forget(CacheKeys.id(key));
    }

    @Override
    public void forgetAll() {
        keys.forgetAll();
    }
}
