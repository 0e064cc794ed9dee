package io.quizpool.api.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quizpool.api.pool.Pool;
import io.quizpool.api.pool.PooledProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies of answers, rendered once: JSON in UTF-8. The most recent are in memory, kept by
 * weight; all that fit are in a file. What is read while a problem changes is not kept, so that no
 * outdated body stays.
 */
@Component
class Answers {

    /** A body with metadata is there only while somebody asks for such. */
    private static final class Prepared {

        private final byte[] plain;
        private final byte @Nullable [] full;

        private Prepared(byte[] plain, byte @Nullable [] full) {
            this.plain = plain;
            this.full = full;
        }

        private int weight() {
            return ENTRY + plain.length + (full == null ? 0 : full.length);
        }

        private byte @Nullable [] body(boolean metadata) {
            return metadata ? full : plain;
        }
    }

    /** What an entry takes beside its bytes. */
    private static final int ENTRY = 150;

    private static final Duration METADATA_WANTED = Duration.ofMinutes(1);

    /** A problem whose answer is wanted. */
    private record Wanted(int ordinal, UUID id) {}

    private final Pool pool;
    private final JsonMapper json;
    private final InstantSource clock;
    private final AnswerFile file;
    private final Cache<UUID, Prepared> memory;
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
                        .weigher((UUID id, Prepared answer) -> answer.weight())
                        .recordStats()
                        .build();
    }

    Cache<?, ?> cache() {
        return memory;
    }

    /** Whether the body is there without asking the database. */
    boolean holds(int ordinal, UUID id) {
        return memory.getIfPresent(id) != null || file.holds(ordinal);
    }

    /** The body of a problem; empty where it was deleted. */
    Optional<byte[]> of(int ordinal, UUID id, boolean metadata) {
        if (metadata) {
            metadataAskedAt = clock.instant();
        }
        Prepared known = memory.getIfPresent(id);
        byte[] body = known == null ? null : known.body(metadata);
        if (body == null) {
            List<Prepared> found = bring(List.of(new Wanted(ordinal, id)), metadata);
            body = found.isEmpty() ? null : found.getFirst().body(metadata);
        }
        return Optional.ofNullable(body);
    }

    /** Brings those of the problems into memory that are not there; the lists go together. */
    void prepare(List<Integer> ordinals, List<UUID> ids) {
        boolean metadata = metadataAskedAt.plus(METADATA_WANTED).isAfter(clock.instant());
        List<Wanted> missing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Prepared known = memory.getIfPresent(ids.get(i));
            if (known == null || known.body(metadata) == null) {
                missing.add(new Wanted(ordinals.get(i), ids.get(i)));
            }
        }
        if (!missing.isEmpty()) {
            var _ = bring(missing, metadata);
        }
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

    /** From the file, which has no metadata, or else from the database, in one query. */
    private List<Prepared> bring(List<Wanted> wanted, boolean metadata) {
        long before = changes();
        List<Prepared> answers = new ArrayList<>(wanted.size());
        Map<UUID, Prepared> fromFile = new HashMap<>();
        Map<UUID, Integer> others = new HashMap<>();
        for (Wanted problem : wanted) {
            byte[] body = metadata ? null : file.get(problem.ordinal());
            if (body == null) {
                others.put(problem.id(), problem.ordinal());
            } else {
                fromFile.put(problem.id(), new Prepared(body, null));
            }
        }
        answers.addAll(fromFile.values());
        List<PooledProblem> problems =
                others.isEmpty() ? List.of() : pool.all(others.keySet(), metadata);
        List<Prepared> rendered =
                problems.stream().map(problem -> render(problem, metadata)).toList();
        answers.addAll(rendered);
        var _ =
                keep(
                        before,
                        () -> {
                            fromFile.forEach(memory::put);
                            for (int i = 0; i < problems.size(); i++) {
                                UUID id = problems.get(i).id();
                                memory.put(id, rendered.get(i));
                                var _ =
                                        file.put(
                                                Objects.requireNonNull(others.get(id)),
                                                rendered.get(i).plain);
                            }
                            return true;
                        });
        return answers;
    }

    private Prepared render(PooledProblem problem, boolean metadata) {
        return metadata
                ? new Prepared(
                        json.writeValueAsBytes(problem.withoutMetadata()),
                        json.writeValueAsBytes(problem))
                : new Prepared(json.writeValueAsBytes(problem), null);
    }

    private synchronized long changes() {
        return forgotten;
    }

    /** Keeps what was read, unless a problem has changed since; true where nothing is kept. */
    private synchronized boolean keep(long asOf, BooleanSupplier keeping) {
        return forgotten != asOf || keeping.getAsBoolean();
    }
}
