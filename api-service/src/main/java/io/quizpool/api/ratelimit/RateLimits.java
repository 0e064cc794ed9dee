package io.quizpool.api.ratelimit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Limits the requests of each key, all replicas together: a token bucket (Bucket4j) that holds one
 * minute's requests and refills evenly, in the table {@code request_allowance}. Each replica leases
 * from it and spends without asking.
 */
public final class RateLimits {

    private static final Decision UNLIMITED = new Decision.Unlimited();
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_REMOVED_AT_ONCE = 1000;

    private final ConcurrentHashMap<UUID, Allowance> allowances = new ConcurrentHashMap<>();
    private final RateLimitProperties properties;
    private final IntSupplier replicas;
    private final TimeMeter clock;
    private final Away away;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    /**
     * @param replicas how many replicas there are, as last heard
     */
    RateLimits(
            RateLimitProperties properties,
            DataSource database,
            IntSupplier replicas,
            InstantSource clock,
            MeterRegistry meters) {
        this.properties = properties;
        this.replicas = replicas;
        this.clock = new WallClock(clock);
        this.away = new Away(this.clock, properties.awayPause());
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("request_allowance")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .clientClock(this.clock)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        WINDOW))
                        .build();
        Gauge.builder("quizpool.rate.limit.alone", away, state -> state.hasBegun() ? 1 : 0)
                .description("1 while this replica counts requests by itself")
                .register(meters);
    }

    /**
     * Counts one request.
     *
     * @param ownLimit requests a minute; 0: no limit; null: the configured default
     */
    public Decision take(UUID keyId, @Nullable Integer ownLimit) {
        int limit = ownLimit == null ? properties.requestsPerMinute() : ownLimit;
        if (limit == 0) {
            return UNLIMITED;
        }
        Allowance allowance = allowances.get(keyId);
        if (allowance == null || allowance.limit() != limit) {
            allowance = allowances.compute(keyId, (id, held) -> renewed(id, held, limit));
        }
        return allowance.take();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void giveBackWhatIsIdle() {
        allowances.values().removeIf(allowance -> !allowance.giveBackIfIdle());
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void removeFullBuckets() {
        away.unlessAway(() -> buckets.removeExpired(MOST_REMOVED_AT_ONCE));
    }

    @PreDestroy
    void giveBackAll() {
        allowances.values().forEach(Allowance::giveBack);
    }

    /** A key whose limit changes begins anew: with the bucket of the new limit. */
    private Allowance renewed(UUID id, @Nullable Allowance held, int limit) {
        if (held != null && held.limit() == limit) {
            return held;
        }
        BucketConfiguration configuration =
                BucketConfiguration.builder().addLimit(bandwidth(limit)).build();
        return new Allowance(
                limit,
                buckets.getProxy(id + ":" + limit, () -> configuration),
                new OwnShare(limit, replicas, this::localBucket),
                away,
                properties);
    }

    private Bucket localBucket(int limit) {
        return Bucket.builder().addLimit(bandwidth(limit)).withCustomTimePrecision(clock).build();
    }

    private static Bandwidth bandwidth(int limit) {
        return Bandwidth.builder().capacity(limit).refillGreedy(limit, WINDOW).build();
    }

    /** The service's clock as Bucket4j reads it. */
    record WallClock(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
