package io.quizpool.api.apikey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys that have been read, and for a while the secrets that are no key's; both bounded. */
final class KeyMemory {

    static final Lookup UNKNOWN = new Lookup.Unknown();

    /** How often a key is read again because some key was changed meanwhile. */
    private static final int TRIES = 3;

    /**
     * A key as it was read.
     *
     * @param readAt in milliseconds of the epoch
     * @param changed whether the key has been changed since: it is not to be used as it is here
     */
    record Entry(Lookup.Known known, long readAt, boolean changed) {}

    private final Cache<KeyHash, Entry> known;
    private final Cache<KeyHash, Lookup> unknown;
    private final AtomicLong changes = new AtomicLong();

    KeyMemory(KeyCacheProperties properties) {
        this.known = Caffeine.newBuilder().maximumSize(properties.size()).recordStats().build();
        this.unknown =
                Caffeine.newBuilder()
                        .maximumSize(properties.unknownSize())
                        .expireAfterWrite(properties.unknownTimeToLive())
                        .build();
    }

    Cache<?, ?> known() {
        return known;
    }

    @Nullable Entry find(KeyHash hash) {
        return known.getIfPresent(hash);
    }

    boolean isUnknown(KeyHash hash) {
        return unknown.getIfPresent(hash) != null;
    }

    /**
     * Remembers what {@code source} tells of a secret. It does so first and then looks whether a
     * key has been changed meanwhile, so that whoever marks a change either finds what is
     * remembered here or is noticed.
     *
     * @param now in milliseconds of the epoch
     */
    Lookup remember(KeyHash hash, long now, Supplier<Optional<Lookup.Known>> source) {
        Lookup read = UNKNOWN;
        for (int i = 0; i < TRIES; i++) {
            long before = changes.get();
            Optional<Lookup.Known> found = source.get();
            if (found.isPresent()) {
                read = found.get();
                known.put(hash, new Entry(found.get(), now, false));
            } else {
                read = UNKNOWN;
                known.invalidate(hash);
                unknown.put(hash, UNKNOWN);
            }
            if (changes.get() == before) {
                return read;
            }
            known.invalidate(hash);
            unknown.invalidate(hash);
        }
        return read;
    }

    /** Has keys read again before they are used; so are secrets that were no key's. */
    void markChanged(Predicate<Lookup.Known> which) {
        changes.incrementAndGet();
        unknown.invalidateAll();
        known.asMap()
                .forEach((hash, entry) -> {
                    if (which.test(entry.known())) {
                        Entry marked = new Entry(entry.known(), entry.readAt(), true);
                        known.asMap().replace(hash, entry, marked);
                    }
                });
    }
}
