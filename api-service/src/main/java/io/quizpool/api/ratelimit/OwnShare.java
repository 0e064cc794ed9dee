package io.quizpool.api.ratelimit;

import io.github.bucket4j.Bucket;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * What a replica admits by itself: an equal part of the limit, for as many replicas as there are.
 */
public final class OwnShare {

    private record Part(int replicas, Bucket bucket) {}

    private final int limit;
    private final IntSupplier replicas;
    private final IntFunction<Bucket> buckets;
    private volatile Part part;

    /**
     * @param limit of all replicas together; the part of each is one at least
     * @param replicas how many replicas there are, as last heard
     * @param buckets makes a full bucket of so many requests a minute
     */
    public OwnShare(int limit, IntSupplier replicas, IntFunction<Bucket> buckets) {
        this.limit = limit;
        this.replicas = replicas;
        this.buckets = buckets;
        this.part = part();
    }

    /** The part of this replica: full again where the number of replicas has changed. */
    public Bucket bucket() {
        if (part.replicas() != replicas.getAsInt()) {
            part = part();
        }
        return part.bucket();
    }

    private Part part() {
        int parts = replicas.getAsInt();
        return new Part(parts, buckets.apply(Math.max(1, limit / parts)));
    }
}
