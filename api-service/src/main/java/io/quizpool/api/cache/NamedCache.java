package io.quizpool.api.cache;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * A cache that operators see, measure and refresh under a name. Beans of this type are found by
 * themselves.
 */
public interface NamedCache {

    /** What operators call it: a word of the contract such as {@code api_keys}. */
    String name();

    /** What is measured; it has to be built with {@code recordStats()}. */
    Cache<?, ?> cache();

    /** What belongs to it and is not in {@link #cache}. */
    default Besides besides() {
        return Besides.NOTHING;
    }

    /**
     * Checks a key as operators write it: an id, an infinitive.
     *
     * @throws IllegalArgumentException where this cache can have no such key; the message says what
     *     a key looks like
     */
    void check(String key);

    /**
     * Forgets one entry, if it is there.
     *
     * @throws IllegalArgumentException as {@link #check} does
     */
    void forget(String key);

    /** Forgets every entry. */
    void forgetAll();
}
