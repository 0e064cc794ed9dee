package io.quizpool.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuessesTests {

    private final Guesses guesses = new Guesses(new AccessProperties(3, 100), () -> 1);

    @Test
    void anAddressThatGuessesTooOftenHasToWait() {
        InetAddress guesser = InetAddress.ofLiteral("192.0.2.1");
        guess(guesser, 2);
        assertThat(guesses.pause(guesser)).isEmpty();

        guess(guesser, 1);

        assertThat(guesses.pause(guesser))
                .hasValueSatisfying(pause ->
                        assertThat(pause)
                                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20)));
        assertThat(guesses.pause(InetAddress.ofLiteral("192.0.2.2"))).isEmpty();
    }

    @Test
    void theAddressesOfOneIpv6CustomerCountAsOne() {
        guess(InetAddress.ofLiteral("2001:db8:1:2::1"), 3);

        assertThat(guesses.pause(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"))).isPresent();
        assertThat(guesses.pause(InetAddress.ofLiteral("2001:db8:1:3::1"))).isEmpty();
    }

    @Test
    void replicasTogetherLetNoMoreGuessesPassThanOneAlone() {
        AccessProperties six = new AccessProperties(6, 100);

        assertThat(passing(new Guesses(six, () -> 1))).isEqualTo(6);
        assertThat(passing(new Guesses(six, () -> 2))).isEqualTo(3);
        assertThat(passing(new Guesses(six, () -> 3))).isEqualTo(2);
    }

    @Test
    void aMistakeMayBeMadeOnEachOfManyReplicas() {
        assertThat(passing(new Guesses(new AccessProperties(3, 100), () -> 50))).isOne();
    }

    @Test
    void theNumberOfReplicasMayChange() {
        AtomicInteger replicas = new AtomicInteger(2);
        Guesses here = new Guesses(new AccessProperties(6, 100), replicas::get);
        assertThat(passing(here)).isEqualTo(3);

        replicas.set(3);

        assertThat(passing(here)).isEqualTo(2);
    }

    @Test
    void limitsThatWouldLetNobodyInStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessProperties(0, 100))
                .withMessageContaining("quizpool.access.unknown-keys-per-minute");
    }

    /** How many guesses pass before the next one has to wait. */
    private static int passing(Guesses guesses) {
        InetAddress guesser = InetAddress.ofLiteral("192.0.2.9");
        int passing = 0;
        while (guesses.pause(guesser).isEmpty()) {
            guesses.count(guesser);
            passing++;
        }
        return passing;
    }

    private void guess(InetAddress address, int times) {
        for (int i = 0; i < times; i++) {
            guesses.count(address);
        }
    }
}
