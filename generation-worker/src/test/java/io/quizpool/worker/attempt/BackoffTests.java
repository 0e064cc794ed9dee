package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private static final AttemptProperties PROPERTIES =
            new AttemptProperties(
                    6,
                    Duration.ofSeconds(25),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(10));

    private final Backoff backoff = new Backoff(PROPERTIES, new SplittableRandom(7));

    @Test
    void spreadsItsWaitsOverTheWholeBound() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> backoff.after(3, Optional.empty())))
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(4)) < 0)
                .anyMatch(wait -> wait.compareTo(Duration.ofSeconds(3)) > 0)
                .anyMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void neverWaitsLongerThanTheCap() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> backoff.after(50, Optional.empty())))
                .allMatch(wait -> wait.compareTo(Duration.ofSeconds(10)) < 0);
    }

    @Test
    void neverComesBackBeforeTheServerAsked() {
        assertThat(backoff.after(1, Optional.of(Duration.ofMinutes(3))))
                .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(3).plusSeconds(1));
    }

    @Test
    void aCapBelowTheBaseStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AttemptProperties(
                                6,
                                Duration.ofSeconds(25),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1)))
                .withMessageContaining("backoff-cap");
    }
}
