package io.quizpool.api.ratelimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.VerboseResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What one replica may admit of one key's requests. It spends what it has leased from the bucket
 * that all replicas share, and leases more before that runs out; a request waits for a lease only
 * where nothing is left. What is leased is gone from the shared bucket, so that all replicas
 * together never admit more than it held.
 */
final class Allowance {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Below this a lease made ahead would only be kept from the other replicas. */
    private static final int SMALLEST_LEASE_AHEAD = 10;

    private final int limit;
    private final int lease;
    private final Bucket shared;
    private final OwnShare alone;
    private final Away away;
    private final RateLimitProperties properties;

    private final AtomicLong leased = new AtomicLong();
    private final AtomicReference<@Nullable CompletableFuture<Void>> leasing =
            new AtomicReference<>();
    private volatile Shared seen;
    private volatile long dryUntil;
    private volatile long lastAsked;

    /** How many requests the shared bucket held, and when. */
    private record Shared(long tokens, long at) {}

    /**
     * @param shared the bucket of all replicas: its calls may block and fail
     * @param alone what to count with while that does not answer
     */
    Allowance(int limit, Bucket shared, OwnShare alone, Away away, RateLimitProperties properties) {
        this.limit = limit;
        this.lease = properties.lease(limit);
        this.shared = shared;
        this.alone = alone;
        this.away = away;
        this.properties = properties;
        this.seen = new Shared(limit - lease, away.now());
        this.dryUntil = away.now();
        this.lastAsked = away.now();
    }

    int limit() {
        return limit;
    }

    /** Admits or refuses one request. */
    Decision take() {
        long now = away.now();
        lastAsked = now;
        while (!spend()) {
            if (now < dryUntil) {
                return refused(dryUntil - now);
            }
            if (away.hasBegun()) {
                startLease(); // nobody waits for it: it finds out whether that is over
                return takeAlone();
            }
            if (!leaseInTime()) {
                return takeAlone();
            }
            now = away.now();
        }
        if (lease >= SMALLEST_LEASE_AHEAD && leased.get() < lease / 2 && !away.hasBegun()) {
            startLease();
        }
        return new Decision.Admitted(limit, remaining(now));
    }

    /** Gives back what was leased and is not asked for; false where nobody has asked for long. */
    boolean giveBackIfIdle() {
        long idle = away.now() - lastAsked;
        if (idle >= properties.returnAfter().toNanos()) {
            giveBack();
        }
        return idle < MINUTE;
    }

    /** Gives back what is left. A call that fails loses it, and the bucket soon refills. */
    void giveBack() {
        long left = away.hasBegun() ? 0 : leased.getAndSet(0);
        if (left > 0) {
            away.unlessAway(() -> shared.addTokens(left));
        }
    }

    private boolean spend() {
        long left = leased.get();
        while (left > 0) {
            if (leased.compareAndSet(left, left - 1)) {
                return true;
            }
            left = leased.get();
        }
        return false;
    }

    /** Awaits a lease; false where the database did not answer in time. */
    private boolean leaseInTime() {
        startLease();
        CompletableFuture<Void> running = leasing.get();
        try {
            if (running != null) {
                running.get(properties.leaseTimeout().toNanos(), TimeUnit.NANOSECONDS);
            }
            return !away.hasBegun();
        } catch (TimeoutException | ExecutionException e) {
            away.begin(e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Leases in the background; all who need it at the same time share one lease. */
    private void startLease() {
        if (leasing.get() != null || away.pauses()) {
            return;
        }
        CompletableFuture<Void> mine = new CompletableFuture<>();
        if (!leasing.compareAndSet(null, mine)) {
            return;
        }
        Thread.ofVirtual()
                .name("request-lease")
                .start(() -> {
                    try {
                        away.unlessAway(this::lease);
                    } finally {
                        leasing.set(null);
                        mine.complete(null);
                    }
                });
    }

    private void lease() {
        VerboseResult<Long> result = shared.asVerbose().tryConsumeAsMuchAsPossible(lease);
        long now = away.now();
        seen = new Shared(result.getDiagnostics().getAvailableTokens(), now);
        if (result.getValue() == 0) {
            long next =
                    result.getState()
                            .calculateDelayNanosAfterWillBePossibleToConsume(
                                    1, result.getOperationTimeNanos(), false);
            dryUntil = now + Math.max(next, Math.min(SECOND, lease * (MINUTE / limit)));
        }
        leased.addAndGet(result.getValue());
    }

    /** Without the database each replica has an equal part of the limit. */
    private Decision takeAlone() {
        ConsumptionProbe probe = alone.bucket().tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? new Decision.Admitted(limit, probe.getRemainingTokens())
                : refused(probe.getNanosToWaitForRefill());
    }

    private Decision refused(long nanos) {
        return new Decision.Refused(limit, Duration.ofNanos(Math.max(1, nanos)));
    }

    private long remaining(long now) {
        Shared then = seen;
        double refilled = (double) Math.max(0, now - then.at()) * limit / MINUTE;
        return Math.min(limit, leased.get() + then.tokens() + (long) refilled);
    }
}
