package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.patience.PatienceProperties;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InFlightTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final InFlight inFlight =
            new InFlight(
                    new DatabasePatience(
                            new PatienceProperties(Duration.ofSeconds(20)),
                            new TestClock(),
                            Thread::sleep),
                    meters);

    @Test
    void countsThoseWithin() {
        assertThat(inFlight.enter()).isTrue();
        assertThat(gauge()).isEqualTo(1);

        inFlight.leave();

        assertThat(gauge()).isZero();
    }

    @Test
    void callingOffInterruptsWhoIsWithinAndLetsNobodyInUntilReopened() throws Exception {
        CountDownLatch within = new CountDownLatch(1);
        CompletableFuture<String> task =
                CompletableFuture.supplyAsync(
                        () -> {
                            inFlight.enter();
                            try {
                                within.countDown();
                                new CountDownLatch(1).await();
                                return "ended";
                            } catch (InterruptedException calledOff) {
                                return "called off";
                            } finally {
                                inFlight.leave();
                            }
                        },
                        Thread::startVirtualThread);
        within.await();

        assertThat(inFlight.callOff()).isEqualTo(1);

        assertThat(task.get()).isEqualTo("called off");
        assertThat(inFlight.enter()).isFalse();
        inFlight.reopen();
        assertThat(inFlight.enter()).isTrue();
    }

    @Test
    void aThreadThatWasDoneAlreadyTakesNoInterruptAlong() {
        inFlight.enter();
        inFlight.callOff();

        inFlight.leave();

        assertThat(Thread.interrupted()).isFalse();
    }

    private double gauge() {
        return meters.get("quizpool.tasks.in_flight").gauge().value();
    }
}
