package io.quizpool.api.ratelimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * What a replica admits by itself: an equal part of the limit, for as many replicas as there are.
 */
final class OwnShare {

    private record Part(int replicas, Bucket bucket) {}

    private final int limit;
    private final IntSupplier replicas;
    private final IntFunction<Bucket> buckets;
    private volatile Part part;

    /**
     * @param replicas how many replicas there are, as last heard
     * @param buckets makes a full bucket of so many requests a minute
     */
    OwnShare(int limit, IntSupplier replicas, IntFunction<Bucket> buckets) {
        this.limit = limit;
        this.replicas = replicas;
        this.buckets = buckets;
        this.part = part();
    }

    ConsumptionProbe take() {
        if (part.replicas() != replicas.getAsInt()) {
            part = part();
        }
        return part.bucket().tryConsumeAndReturnRemaining(1);
    }

    private Part part() {
        int parts = replicas.getAsInt();
        return new Part(parts, buckets.apply(Math.max(1, limit / parts)));
    }
}
