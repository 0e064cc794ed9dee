package io.quizpool.api.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import io.quizpool.api.lease.Wish;
import io.quizpool.api.pool.Pool;
import io.quizpool.api.pool.PooledProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies of answers, rendered once: JSON in UTF-8. All that fit are in a file; the others, and
 * those with metadata, are in memory, kept by weight. What is read while a problem changes is not
 * kept, so that no outdated body stays.
 */
@Component
class Answers {

    private static final Duration METADATA_WANTED = Duration.ofMinutes(1);

    private final Pool pool;
    private final JsonMapper json;
    private final InstantSource clock;
    private final AnswerFile file;
    private final StatsCounter figures = new ConcurrentStatsCounter();
    private final Cache<UUID, PreparedAnswer> memory;
    private long forgotten;
    private volatile Instant metadataAskedAt = Instant.EPOCH;

    Answers(
            Pool pool,
            JsonMapper json,
            InstantSource clock,
            AnswerFile file,
            ServingProperties properties) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
        this.file = file;
        this.memory =
                Caffeine.newBuilder()
                        .maximumWeight(properties.answerMemory().toBytes())
                        .weigher((UUID id, PreparedAnswer answer) -> answer.weight())
                        .recordStats(() -> figures)
                        .build();
    }

    Cache<?, ?> cache() {
        return memory;
    }

    /** Whether the body is there without asking the database. */
    boolean holds(int ordinal, UUID id) {
        return file.holds(ordinal) || memory.policy().getIfPresentQuietly(id) != null;
    }

    /** The body of a problem; empty where it was deleted. */
    Optional<byte[]> of(int ordinal, UUID id, boolean metadata) {
        if (metadata) {
            metadataAskedAt = clock.instant();
        } else {
            byte[] prepared = file.get(ordinal);
            if (prepared != null) {
                figures.recordHits(1);
                return Optional.of(prepared);
            }
        }
        PreparedAnswer known = memory.getIfPresent(id);
        byte[] body = known == null ? null : known.body(metadata);
        if (body == null) {
            List<PreparedAnswer> found = bring(Map.of(id, ordinal), metadata);
            body = found.isEmpty() ? null : found.getFirst().body(metadata);
        }
        return Optional.ofNullable(body);
    }

    /** Those that are neither in the file nor in memory, with their ordinals. */
    Map<UUID, Integer> lacking(Wish wish) {
        boolean metadata = metadataWanted();
        Map<UUID, Integer> lacking = new HashMap<>();
        for (int i = 0; i < wish.size(); i++) {
            if (!isPrepared(wish.ordinals()[i], wish.ids()[i], metadata)) {
                lacking.put(wish.ids()[i], wish.ordinals()[i]);
            }
        }
        return lacking;
    }

    /** Reads answers in advance. */
    void read(Map<UUID, Integer> lacking) {
        var _ = bring(lacking, metadataWanted());
    }

    private boolean metadataWanted() {
        return metadataAskedAt.plus(METADATA_WANTED).isAfter(clock.instant());
    }

    private boolean isPrepared(int ordinal, UUID id, boolean metadata) {
        if (!metadata && file.holds(ordinal)) {
            return true;
        }
        PreparedAnswer known = memory.policy().getIfPresentQuietly(id);
        return known != null && known.body(metadata) != null;
    }

    /**
     * Writes answers to the file that are not there; false where it is full. The lists go together.
     */
    boolean store(List<Integer> ordinals, List<UUID> ids) {
        Map<UUID, Integer> missing = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!file.holds(ordinals.get(i))) {
                missing.put(ids.get(i), ordinals.get(i));
            }
        }
        if (missing.isEmpty()) {
            return true;
        }
        long before = changes();
        List<PooledProblem> problems = pool.all(missing.keySet(), false);
        List<byte[]> bodies = problems.stream().map(json::writeValueAsBytes).toList();
        return keep(
                before,
                () -> {
                    boolean room = true;
                    for (int i = 0; i < bodies.size() && room; i++) {
                        int ordinal = Objects.requireNonNull(missing.get(problems.get(i).id()));
                        room = file.put(ordinal, bodies.get(i));
                    }
                    return room;
                });
    }

    /** The problem has changed or is gone. */
    synchronized void forget(int ordinal, UUID id) {
        forgotten++;
        memory.invalidate(id);
        file.forget(ordinal);
    }

    /** Any problem may have changed. */
    synchronized void forgetAll() {
        forgotten++;
        memory.invalidateAll();
        file.clear();
    }

    /** From the database, in one query. */
    private List<PreparedAnswer> bring(Map<UUID, Integer> wanted, boolean metadata) {
        long before = changes();
        List<PooledProblem> problems = pool.all(wanted.keySet(), metadata);
        List<PreparedAnswer> rendered =
                problems.stream()
                        .map(problem -> PreparedAnswer.of(problem, metadata, json))
                        .toList();
        var _ =
                keep(
                        before,
                        () -> {
                            for (int i = 0; i < problems.size(); i++) {
                                UUID id = problems.get(i).id();
                                int ordinal = Objects.requireNonNull(wanted.get(id));
                                boolean filed =
                                        file.holds(ordinal)
                                                || file.put(ordinal, rendered.get(i).plain());
                                if (metadata || !filed) {
                                    memory.put(id, rendered.get(i));
                                }
                            }
                            return true;
                        });
        return rendered;
    }

    private synchronized long changes() {
        return forgotten;
    }

    /** Keeps what was read, unless a problem has changed since; true where nothing is kept. */
    private synchronized boolean keep(long asOf, BooleanSupplier keeping) {
        return forgotten != asOf || keeping.getAsBoolean();
    }
}
