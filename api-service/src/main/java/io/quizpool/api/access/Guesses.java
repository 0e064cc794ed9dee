package io.quizpool.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.quizpool.api.network.Addresses;
import io.quizpool.api.ratelimit.OwnShare;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Slows down whoever tries one key after the other, by the address they come from. Each replica
 * counts by itself and lets its part of the limit pass, so that all together let no more pass than
 * the limit. The bucket in the database that replicas share for a known key's requests is not for
 * this: a guess, which costs the database one read, would cost it two writes as well, and a row for
 * every address that whoever guesses can send from.
 */
final class Guesses {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of an IPv6 address: what a provider gives to one customer at least (RFC 6177). */
    private static final int NETWORK_BITS = 64;

    private final int limit;
    private final IntSupplier replicas;
    private final Cache<InetAddress, OwnShare> guessers;

    /**
     * @param replicas how many replicas there are, as last heard
     */
    Guesses(AccessProperties properties, IntSupplier replicas) {
        this.limit = properties.unknownKeysPerMinute();
        this.replicas = replicas;
        this.guessers =
                Caffeine.newBuilder()
                        .maximumSize(properties.watchedAddresses())
                        .expireAfterAccess(MINUTE) // it is full again by then
                        .build();
    }

    /** How long no key of {@code address} is looked up; empty where the next one is. */
    Optional<Duration> pause(InetAddress address) {
        OwnShare guesses = guessers.getIfPresent(network(address));
        if (guesses == null) {
            return Optional.empty();
        }
        EstimationProbe probe = guesses.bucket().estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Notes that {@code address} sent a key that nobody has. */
    void count(InetAddress address) {
        guessers.get(network(address), unseen -> new OwnShare(limit, replicas, Guesses::bucket))
                .bucket()
                .tryConsume(1);
    }

    private static Bucket bucket(int guesses) {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder().capacity(guesses).refillGreedy(guesses, MINUTE).build())
                .build();
    }

    private static InetAddress network(InetAddress address) {
        return address.getAddress().length * Byte.SIZE > NETWORK_BITS
                ? Addresses.masked(address, NETWORK_BITS)
                : address;
    }
}
