package io.quizpool.api.serving;

import io.quizpool.api.pool.PooledProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies of a problem's answers, rendered: the one with metadata where somebody asks for it.
 */
final class PreparedAnswer {

    /** What an entry takes beside its bytes. */
    private static final int ENTRY = 150;

    private final byte[] plain;
    private final byte @Nullable [] full;

    private PreparedAnswer(byte[] plain, byte @Nullable [] full) {
        this.plain = plain;
        this.full = full;
    }

    /** Renders {@code problem}, which has been read with its metadata or without. */
    static PreparedAnswer of(PooledProblem problem, boolean metadata, JsonMapper json) {
        return metadata
                ? new PreparedAnswer(
                        json.writeValueAsBytes(problem.withoutMetadata()),
                        json.writeValueAsBytes(problem))
                : new PreparedAnswer(json.writeValueAsBytes(problem), null);
    }

    byte[] plain() {
        return plain;
    }

    /** Null where it was rendered without metadata, and is asked for with them. */
    byte @Nullable [] body(boolean metadata) {
        return metadata ? full : plain;
    }

    /** Bytes of memory, about. */
    int weight() {
        return ENTRY + plain.length + (full == null ? 0 : full.length);
    }
}
