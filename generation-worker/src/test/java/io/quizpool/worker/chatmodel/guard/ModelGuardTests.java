package io.quizpool.worker.chatmodel.guard;

import static io.quizpool.worker.chatmodel.guard.GuardedCalls.ANSWER;
import static io.quizpool.worker.chatmodel.guard.GuardedCalls.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.quizpool.worker.chatmodel.ModelCallProperties;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StillWanted;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ModelGuardTests {

    private static final Reply NO_MORE =
            new Reply.RateLimited("429", Optional.of(Duration.ofSeconds(9)));

    private final GuardedCalls calls = new GuardedCalls();

    @Test
    void afterARateLimitNobodyCallsUntilTheServerIsReady() {
        assertThat(calls.make(NO_MORE)).isEqualTo(NO_MORE);

        assertThat(calls.make(ANSWER)).isEqualTo(new Reply.LeftAlone(Duration.ofSeconds(9)));
        assertThat(calls.made).hasValue(1);
        assertThat(calls.guard.concurrency().limit()).isLessThan(AT_ONCE);
        calls.clock.advance(Duration.ofSeconds(9));
        assertThat(calls.make(ANSWER)).isEqualTo(ANSWER);
    }

    @Test
    void aCallThatFindsNoPlaceIsNotMade() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(calls.guard.concurrency().take(Duration.ZERO)).isPresent();
        }

        assertThat(calls.make(ANSWER)).isInstanceOf(Reply.Unavailable.class);
        assertThat(calls.made).hasValue(0);
    }

    @Test
    void aCallThatBreaksOffGivesItsPlaceBack() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        calls.guard.make(() -> {
                            throw new IllegalStateException("ours");
                        }));

        assertThat(calls.guard.concurrency().inFlight()).isZero();
    }

    @Test
    void aCallThatNobodyWantsAnyMoreWhenItGetsItsPlaceIsNotMade() throws Exception {
        GuardedCalls patient = patient();

        assertThat(waited(patient, () -> false).get()).isEqualTo(Reply.calledOff());

        assertThat(patient.made).hasValue(0);
        assertThat(patient.guard.concurrency().inFlight()).isZero();
    }

    @Test
    void aCallOfWhichNobodyCanSayWhetherItIsWantedGivesItsPlaceBack() throws Exception {
        GuardedCalls patient = patient();
        BooleanSupplier broken =
                () -> {
                    throw new IllegalStateException("nobody knows");
                };

        assertThat(waited(patient, broken))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("nobody knows");

        assertThat(patient.guard.concurrency().inFlight()).isZero();
        assertThat(patient.make(ANSWER)).isEqualTo(ANSWER);
    }

    /** Calls wait long, and there is one at once. */
    private static GuardedCalls patient() {
        return new GuardedCalls(
                new ModelCallProperties.Concurrency(1, 1, 1, Duration.ofMinutes(1)));
    }

    /** The reply of a call that had to wait for the only place. */
    private static CompletableFuture<Reply> waited(GuardedCalls calls, BooleanSupplier wanted)
            throws InterruptedException {
        AdaptiveConcurrency places = calls.guard.concurrency();
        AdaptiveConcurrency.Place only = places.take(Duration.ZERO).orElseThrow();
        CompletableFuture<Reply> waiting =
                CompletableFuture.supplyAsync(
                        () -> StillWanted.call(wanted, () -> calls.make(ANSWER)),
                        Thread::startVirtualThread);
        await().until(() -> places.waiting() == 1);
        only.answered();
        return waiting;
    }
}
