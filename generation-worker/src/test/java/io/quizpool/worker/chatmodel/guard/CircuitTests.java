package io.quizpool.worker.chatmodel.guard;

import static io.quizpool.worker.chatmodel.guard.GuardedCalls.ANSWER;
import static io.quizpool.worker.chatmodel.guard.GuardedCalls.OPEN;
import static io.quizpool.worker.chatmodel.guard.GuardedCalls.TRIALS;
import static io.quizpool.worker.chatmodel.guard.GuardedCalls.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircuitTests {

    private static final Duration JUST_AFTER_OPEN = OPEN.plusMillis(1);

    private final GuardedCalls calls = new GuardedCalls();

    @Test
    void opensWhereTooManyCallsFailAndMakesNoneWhileItIsOpen() {
        calls.fail(WINDOW);

        assertThat(calls.make(ANSWER)).isEqualTo(new Reply.CircuitOpen(OPEN));
        assertThat(calls.made).hasValue(WINDOW);
        assertThat(calls.guard.closedFor()).isEqualTo(OPEN);
        assertThat(calls.circuit("open")).isEqualTo(1);
        assertThat(calls.circuit("closed")).isZero();
    }

    @Test
    void triesAgainAfterItsTimeAndClosesWhereTheModelIsBack() {
        calls.fail(WINDOW);
        calls.clock.advance(JUST_AFTER_OPEN);
        assertThat(calls.guard.closedFor()).isZero();

        for (int i = 0; i < TRIALS; i++) {
            assertThat(calls.make(ANSWER)).isEqualTo(ANSWER);
        }

        assertThat(calls.circuit("closed")).isEqualTo(1);
    }

    @Test
    void opensAgainWhereTheTrialsFailToo() {
        calls.fail(WINDOW);
        calls.clock.advance(JUST_AFTER_OPEN);

        calls.fail(TRIALS);

        assertThat(calls.guard.closedFor()).isEqualTo(OPEN);
    }

    @Test
    void letsNoMoreThanTheTrialsThroughWhileItTries() {
        calls.fail(WINDOW);
        calls.clock.advance(JUST_AFTER_OPEN);
        ModelGuard guard = calls.guard;

        Reply beside = guard.make(() -> guard.make(() -> guard.make(() -> ANSWER)));

        assertThat(beside).isEqualTo(new Reply.CircuitOpen(Duration.ofSeconds(1)));
    }

    @Test
    void isNoWiserByATrialThatSaysNothingAndTriesAnother() {
        calls.fail(WINDOW);
        calls.clock.advance(JUST_AFTER_OPEN);

        for (int i = 0; i < 3 * TRIALS; i++) {
            calls.make(new Reply.Misconfigured("401"));
        }

        assertThat(calls.circuit("half_open")).isEqualTo(1);
        assertThat(calls.make(ANSWER)).isEqualTo(ANSWER);
        assertThat(calls.make(ANSWER)).isEqualTo(ANSWER);
        assertThat(calls.circuit("closed")).isEqualTo(1);
    }

    @Test
    void neitherRefusalsNorRateLimitsNorWrongSettingsOpenIt() {
        for (int i = 0; i < 3 * WINDOW; i++) {
            calls.make(new Reply.Refused("no", TokenUsage.NONE));
            calls.make(new Reply.RateLimited("429", Optional.empty()));
            calls.make(new Reply.Misconfigured("401"));
        }

        assertThat(calls.guard.closedFor()).isZero();
    }
}
