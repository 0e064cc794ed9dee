package io.quizpool.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replicas that share a bucket of Bucket4j's own, under a clock that the test turns. */
class AllowanceTests {

    private static final RateLimitProperties PROPERTIES =
            new RateLimitProperties(
                    0, 0.05, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(2));

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private volatile Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final RateLimits.WallClock clock = new RateLimits.WallClock(() -> now);

    @Test
    void admitsTheLimitAndRefusesWhatIsAbove() {
        Allowance allowance = replica(5, bucket(5));

        assertThat(Stream.generate(allowance::take).limit(5))
                .map(decision -> ((Decision.Admitted) decision).remaining())
                .containsExactly(4L, 3L, 2L, 1L, 0L);
        assertThat(allowance.take()).isEqualTo(new Decision.Refused(5, Duration.ofSeconds(12)));
    }

    @Test
    void admitsAgainAfterTheTimeThatItNamed() {
        Allowance allowance = replica(5, bucket(5));
        admitted(allowance, 5);
        Decision.Refused refused = (Decision.Refused) allowance.take();

        now = now.plus(refused.retryAfter());

        assertThat(allowance.take()).isInstanceOf(Decision.Admitted.class);
        assertThat(allowance.take()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void replicasTogetherAdmitTheLimitHoweverRequestsAreSpread() {
        for (int limit : List.of(1, 7, 100, 1000)) {
            Bucket shared = bucket(limit);
            Allowance first = replica(limit, shared);
            Allowance second = replica(limit, shared);
            int admitted = 0;
            for (int i = 0; i < 2 * limit; i++) {
                admitted += admitted(i % 3 == 0 ? second : first, 1);
            }

            assertThat(admitted).as("of %d", limit).isBetween(limit - limit / 20, limit);
        }
    }

    @Test
    void aClientOfOneReplicaHasTheWholeLimitOnceTheOtherHasGivenBack() {
        Bucket shared = bucket(100);
        Allowance first = replica(100, shared);
        Allowance second = replica(100, shared);
        assertThat(admitted(second, 1)).isEqualTo(1);

        assertThat(second.giveBackIfIdle()).isTrue();
        now = now.plusSeconds(5);
        assertThat(second.giveBackIfIdle()).isTrue();

        assertThat(admitted(first, 200)).isEqualTo(100);
        now = now.plusSeconds(60);
        assertThat(second.giveBackIfIdle()).as("worth keeping").isFalse();
    }

    @Test
    void withoutTheDatabaseEachReplicaHasItsPart() {
        Allowance allowance =
                new Allowance(
                        100,
                        bucketThatIsAway(),
                        new OwnShare(100, () -> 4, this::bucket),
                        new Away(clock, Duration.ofHours(1)),
                        PROPERTIES);

        assertThat(admitted(allowance, 100)).isEqualTo(25);
        now = now.plusSeconds(60);
        assertThat(admitted(allowance, 100)).isEqualTo(25);
    }

    private static int admitted(Allowance allowance, int requests) {
        return (int)
                Stream.generate(allowance::take)
                        .limit(requests)
                        .filter(Decision.Admitted.class::isInstance)
                        .count();
    }

    private Allowance replica(int limit, Bucket shared) {
        return new Allowance(
                limit,
                shared,
                new OwnShare(limit, () -> 1, this::bucket),
                new Away(clock, Duration.ofSeconds(2)),
                PROPERTIES);
    }

    private static Bucket bucketThatIsAway() {
        AtomicBoolean away = new AtomicBoolean();
        Bucket bucket =
                Bucket.builder()
                        .addLimit(limit -> limit.capacity(100).refillGreedy(100, MINUTE))
                        .withCustomTimePrecision(
                                new RateLimits.WallClock(() -> {
                                    if (away.get()) {
                                        throw new IllegalStateException("The bucket is away");
                                    }
                                    return Instant.EPOCH;
                                }))
                        .build();
        away.set(true);
        return bucket;
    }

    private Bucket bucket(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, MINUTE))
                .withCustomTimePrecision(clock)
                .build();
    }
}
