package io.quizpool.api.cache;

import java.util.UUID;

/** Reads keys as operators write them. */
public final class CacheKeys {

    private CacheKeys() {}

    /**
     * A key that is an id.
     *
     * @throws IllegalArgumentException where it is none, with a message for operators
     */
    public static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A key of this cache is an id: a UUID", e);
        }
    }
}
