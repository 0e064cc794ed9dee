package io.quizpool.api.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quizpool.api.pool.Pool;
import io.quizpool.api.pool.PooledProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies of answers, rendered once: JSON in UTF-8, kept by weight. What is read while a problem
 * changes is not kept, so that no outdated body stays.
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

    private final Pool pool;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Cache<UUID, Prepared> prepared;
    private long forgotten;
    private volatile Instant metadataAskedAt = Instant.EPOCH;

    Answers(Pool pool, JsonMapper json, InstantSource clock, ServingProperties properties) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
        this.prepared =
                Caffeine.newBuilder()
                        .maximumWeight(properties.answerMemory().toBytes())
                        .weigher((UUID id, Prepared answer) -> answer.weight())
                        .recordStats()
                        .build();
    }

    Cache<?, ?> cache() {
        return prepared;
    }

    /** Whether the body is there without asking the database. */
    boolean holds(UUID id) {
        return prepared.getIfPresent(id) != null;
    }

    /** The body of a problem; empty where it was deleted. */
    Optional<byte[]> of(UUID id, boolean metadata) {
        if (metadata) {
            metadataAskedAt = clock.instant();
        }
        Prepared known = prepared.getIfPresent(id);
        byte[] body = known == null ? null : known.body(metadata);
        return body != null
                ? Optional.of(body)
                : read(List.of(id), metadata).stream()
                        .findFirst()
                        .flatMap(answer -> Optional.ofNullable(answer.body(metadata)));
    }

    /** Reads in one query those of {@code ids} that are not there. */
    void prepare(Collection<UUID> ids) {
        boolean metadata = metadataAskedAt.plus(METADATA_WANTED).isAfter(clock.instant());
        List<UUID> missing =
                ids.stream()
                        .filter(id -> {
                            Prepared known = prepared.getIfPresent(id);
                            return known == null || known.body(metadata) == null;
                        })
                        .toList();
        if (!missing.isEmpty()) {
            read(missing, metadata);
        }
    }

    /** The problem has changed or is gone. */
    synchronized void forget(UUID id) {
        forgotten++;
        prepared.invalidate(id);
    }

    /** Any problem may have changed. */
    synchronized void forgetAll() {
        forgotten++;
        prepared.invalidateAll();
    }

    private List<Prepared> read(List<UUID> ids, boolean metadata) {
        long before = changes();
        List<PooledProblem> problems = pool.all(ids, metadata);
        List<Prepared> answers =
                problems.stream().map(problem -> render(problem, metadata)).toList();
        keep(problems, answers, before);
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

    private synchronized void keep(
            List<PooledProblem> problems, List<Prepared> answers, long asOf) {
        if (forgotten == asOf) {
            for (int i = 0; i < problems.size(); i++) {
                prepared.put(problems.get(i).id(), answers.get(i));
            }
        }
    }
}
