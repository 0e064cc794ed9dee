package io.quizpool.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.quizpool.api.network.Addresses;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows down whoever tries one key after the other, by the address they come from. */
@Component
class Guesses {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of an IPv6 address: what a provider gives to one customer at least (RFC 6177). */
    private static final int NETWORK_BITS = 64;

    private final Bandwidth limit;
    private final Cache<InetAddress, Bucket> guessers;

    Guesses(AccessProperties properties) {
        int guesses = properties.unknownKeysPerMinute();
        this.limit = Bandwidth.builder().capacity(guesses).refillGreedy(guesses, MINUTE).build();
        this.guessers =
                Caffeine.newBuilder()
                        .maximumSize(properties.watchedAddresses())
                        .expireAfterAccess(MINUTE) // it is full again by then
                        .build();
    }

    /** How long no key of {@code address} is looked up; empty where the next one is. */
    Optional<Duration> pause(InetAddress address) {
        Bucket bucket = guessers.getIfPresent(network(address));
        if (bucket == null) {
            return Optional.empty();
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Notes that {@code address} sent a key that nobody has. */
    void count(InetAddress address) {
        guessers.get(network(address), unseen -> Bucket.builder().addLimit(limit).build())
                .tryConsume(1);
    }

    private static InetAddress network(InetAddress address) {
        return address.getAddress().length * Byte.SIZE > NETWORK_BITS
                ? Addresses.masked(address, NETWORK_BITS)
                : address;
    }
}
