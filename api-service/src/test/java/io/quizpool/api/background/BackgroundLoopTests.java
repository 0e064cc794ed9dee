package io.quizpool.api.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundLoopTests {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final SynchronousQueue<String> rounds = new SynchronousQueue<>();
    private final AtomicReference<Thread> worker = new AtomicReference<>();
    private BackgroundLoop loop = waiting();

    @AfterEach
    void stop() {
        loop.stop(Duration.ZERO);
    }

    @Test
    void worksRoundAfterRoundUntilItIsToldToStop() throws InterruptedException {
        loop =
                new BackgroundLoop(
                        Thread.ofVirtual().name("counting"),
                        () -> {
                            worker.set(Thread.currentThread());
                            rounds.offer("round", 10, TimeUnit.MILLISECONDS);
                        });
        loop.start();
        for (int i = 0; i < 3; i++) {
            assertThat(rounds.take()).isEqualTo("round");
        }
        assertThat(loop.isRunning()).isTrue();

        loop.stop(FOR_EVER);

        assertThat(loop.isRunning()).isFalse();
        assertThat(worker.get().getName()).isEqualTo("counting");
        assertThat(worker.get().isAlive()).isFalse();
    }

    @Test
    void beginsTheNextRoundWhenItIsWoken() throws InterruptedException {
        loop.start();
        assertThat(rounds.take()).isEqualTo("waits");

        loop.wakeUp();

        assertThat(rounds.take()).isEqualTo("goes on");
        assertThat(rounds.take()).isEqualTo("waits");
    }

    @Test
    void aWakeUpThatComesBeforeTheWaitEndsIt() throws InterruptedException {
        loop.wakeUp();
        loop.start();

        assertThat(rounds.take()).isEqualTo("waits");
        assertThat(rounds.take()).isEqualTo("goes on");
    }

    @Test
    void toldToStopItWaitsNoLonger() throws InterruptedException {
        loop.start();
        assertThat(rounds.take()).isEqualTo("waits");
        CompletableFuture<String> last = CompletableFuture.supplyAsync(this::next);

        loop.stop(FOR_EVER);

        assertThat(last.join()).isEqualTo("is told to stop");
        assertThat(worker.get().isAlive()).isFalse();
    }

    @Test
    void interruptsARoundThatTakesTooLong() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> end = new CompletableFuture<>();
        loop =
                new BackgroundLoop(
                        Thread.ofVirtual(),
                        () -> {
                            begun.countDown();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                end.complete("interrupted");
                                throw e;
                            }
                        });
        loop.start();
        begun.await();

        loop.stop(Duration.ofMillis(1));

        assertThat(end.join()).isEqualTo("interrupted");
    }

    @Test
    void canBeStartedAgain() throws InterruptedException {
        loop.start();
        assertThat(rounds.take()).isEqualTo("waits");
        CompletableFuture<String> last = CompletableFuture.supplyAsync(this::next);
        loop.stop(FOR_EVER);
        last.join();

        loop.start();

        assertThat(rounds.take()).isEqualTo("waits");
    }

    private BackgroundLoop waiting() {
        return new BackgroundLoop(Thread.ofVirtual(), this::round);
    }

    private void round() throws InterruptedException {
        worker.set(Thread.currentThread());
        rounds.put("waits");
        rounds.put(loop.awaitWakeUp(FOR_EVER) ? "goes on" : "is told to stop");
    }

    private String next() {
        try {
            return rounds.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
