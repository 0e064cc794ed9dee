package io.quizpool.api.apikey;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The keys that are in use, in memory: a request asks the database only for a key that is new here.
 * A change of a key is heard of through {@link #forget}; a key that has not been read for long is
 * read again beside the request. While the database is away, known keys go on working.
 */
@Component
public final class KeyDirectory {

    private static final Logger log = LoggerFactory.getLogger(KeyDirectory.class);
    private static final Lookup UNAVAILABLE = new Lookup.Unavailable();

    private final KeySecrets secrets;
    private final KeyCacheProperties properties;
    private final InstantSource clock;
    private final Counter stale;
    private final KeyMemory memory;
    private final ConcurrentHashMap<KeyHash, CompletableFuture<Lookup>> loading =
            new ConcurrentHashMap<>();
    private final Semaphore turns;

    /** When to ask the database again, in milliseconds of the epoch; 0 while it answers. */
    private final AtomicLong awayUntil = new AtomicLong();

    KeyDirectory(
            KeySecrets secrets,
            KeyCacheProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.secrets = secrets;
        this.properties = properties;
        this.clock = clock;
        this.turns = new Semaphore(properties.concurrentLoads());
        this.memory = new KeyMemory(properties);
        this.stale =
                Counter.builder("quizpool.api.keys.stale")
                        .description(
                                "Times that a key was used as remembered, because it could not be read")
                        .register(meters);
        Gauge.builder(
                        "quizpool.api.keys.database.away",
                        awayUntil,
                        until -> until.get() == 0 ? 0 : 1)
                .description("1 while keys cannot be read: those in memory go on working")
                .register(meters);
    }

    /** What memory knows of a secret; null where the database has to be asked ({@link #load}). */
    public @Nullable Lookup remembered(KeyHash hash) {
        KeyMemory.Entry entry = memory.find(hash);
        if (entry == null) {
            return memory.isUnknown(hash) ? KeyMemory.UNKNOWN : null;
        }
        if (entry.changed()) {
            return null;
        }
        long age = clock.millis() - entry.readAt();
        long timeToLive = properties.timeToLive().toMillis();
        if (age < timeToLive) {
            return entry.known();
        }
        boolean away = awayUntil.get() != 0;
        if (!isAway() && !loading.containsKey(hash)) {
            Thread.ofVirtual().name("api-key-refresh").start(() -> load(hash));
        }
        if (!away && age >= 2 * timeToLive) {
            return null;
        }
        stale.increment();
        return entry.known();
    }

    /** Whether a secret is that of a key which has been in use here, changed or not. */
    public boolean isFamiliar(KeyHash hash) {
        return memory.find(hash) != null;
    }

    /** Reads a key from the database, once for all who ask for it at the same time. */
    public Lookup load(KeyHash hash) {
        if (isAway()) {
            return orStale(hash);
        }
        CompletableFuture<Lookup> mine = new CompletableFuture<>();
        CompletableFuture<Lookup> others = loading.putIfAbsent(hash, mine);
        try {
            if (others != null) {
                return others.get(properties.loadTimeout().toMillis(), TimeUnit.MILLISECONDS);
            }
            mine.complete(inTurn(hash));
            return mine.join();
        } catch (TimeoutException | ExecutionException e) {
            return orStale(hash);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return orStale(hash);
        } finally {
            if (others == null) {
                mine.complete(UNAVAILABLE);
                loading.remove(hash, mine);
            }
        }
    }

    /** Where the keys are kept, to be measured. */
    public Cache<?, ?> cache() {
        return memory.known();
    }

    /** Has a key read again that has been changed, wherever that was. */
    public void forget(UUID keyId) {
        forget(Set.of(keyId));
    }

    /** The same for several at once: all that are known are gone through once. */
    void forget(Set<UUID> keyIds) {
        memory.markChanged(known -> keyIds.contains(known.caller().keyId()));
    }

    /** Has every key read again, where it cannot be told which have been changed. */
    public void forgetAll() {
        memory.markChanged(known -> true);
    }

    private Lookup inTurn(KeyHash hash) throws InterruptedException {
        if (!turns.tryAcquire(properties.loadTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
            return orStale(hash);
        }
        try {
            Lookup read = memory.remember(hash, clock.millis(), () -> secrets.lookup(hash));
            if (awayUntil.getAndSet(0) != 0) {
                log.info("API keys can be read again");
            }
            return read;
        } catch (DataAccessException e) {
            if (awayUntil.getAndSet(clock.millis() + properties.awayPause().toMillis()) == 0) {
                log.warn(
                        "No API key can be read, the database does not answer; those in memory go"
                                + " on working: {}",
                        e.getMessage());
            }
            return orStale(hash);
        } finally {
            turns.release();
        }
    }

    private Lookup orStale(KeyHash hash) {
        KeyMemory.Entry entry = memory.find(hash);
        if (entry == null || entry.changed()) {
            return UNAVAILABLE;
        }
        stale.increment();
        return entry.known();
    }

    private boolean isAway() {
        return clock.millis() < awayUntil.get();
    }
}
