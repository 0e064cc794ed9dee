package io.quizpool.worker.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.worker.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class DatabasePatienceTests {

    private final TestClock clock = new TestClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final DatabasePatience patience =
            new DatabasePatience(
                    new PatienceProperties(Duration.ofSeconds(20)),
                    clock,
                    duration -> {
                        pauses.add(duration);
                        clock.advance(duration);
                    });

    @Test
    void triesAgainUntilTheDatabaseIsBack() throws InterruptedException {
        String result =
                patience.call(() -> {
                    if (pauses.size() < 3) {
                        throw new DataAccessResourceFailureException("connection refused");
                    }
                    return "stored";
                });

        assertThat(result).isEqualTo("stored");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void losesPatienceAfterItsTime() {
        assertThatThrownBy(() ->
                        patience.call(() -> {
                            throw new DataAccessResourceFailureException("still away");
                        }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void doesNotTryAgainWhatTheDatabaseRefuses() {
        assertThatThrownBy(() ->
                        patience.call(() -> {
                            throw new DataIntegrityViolationException("not like this");
                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void whoIsCalledOffEndsTheTryThatIsUnderWayAndIsInterruptedThen() throws InterruptedException {
        String result =
                patience.call(() -> {
                    patience.callOff(Thread.currentThread());
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    return "stored";
                });

        assertThat(result).isEqualTo("stored");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whoWasCalledOffBeforeStillWritesDownWhatItHas() throws InterruptedException {
        patience.callOff(Thread.currentThread());

        String result = patience.call(() -> Thread.currentThread().isInterrupted() ? "" : "stored");

        assertThat(result).isEqualTo("stored");
        assertThat(Thread.interrupted()).isTrue();
    }
}
