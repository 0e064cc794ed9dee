package io.quizpool.worker.chatmodel.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    private final TestClock clock = new TestClock();
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void closesWhereNoRequestRemainsUntilTheReset() {
        read("requests", "0", "12s");

        assertThat(limits.closedFor()).isEqualTo(Duration.ofSeconds(12));
        clock.advance(Duration.ofSeconds(12));
        assertThat(limits.closedFor()).isZero();
    }

    @Test
    void countsWhatWasSentSinceTheServersLastWord() {
        read("requests", "2", "12s");

        limits.sent();
        assertThat(limits.closedFor()).isZero();
        limits.sent();
        assertThat(limits.closedFor()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void closesWhereFewerTokensRemainThanACallTakes() {
        limits.took(400);
        read("tokens", "399", "3s");
        assertThat(limits.closedFor()).isEqualTo(Duration.ofSeconds(3));

        read("tokens", "400", "3s");
        assertThat(limits.closedFor()).isZero();
    }

    @Test
    void theLaterOfBothLimitsCounts() {
        read("requests", "0", "2s");
        read("tokens", "0", "5s");

        assertThat(limits.closedFor()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void leavesTheServerAloneForAsLongAsItAsked() {
        limits.leaveAlone(Duration.ofSeconds(30));
        limits.leaveAlone(Duration.ofSeconds(7));

        assertThat(limits.closedFor()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void asksAgainAfterAMinuteWhateverTheReset() {
        read("requests", "0", "23h59m0s");

        assertThat(limits.closedFor()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void headersThatAreMissingOrUnreadableCloseNothing() {
        limits.read(_ -> Optional.empty());
        read("requests", "none", "1s");
        read("tokens", "0", "later");

        assertThat(limits.closedFor()).isZero();
    }

    private void read(String what, String remaining, String reset) {
        Map<String, String> headers =
                Map.of(
                        "x-ratelimit-remaining-" + what, remaining,
                        "x-ratelimit-reset-" + what, reset);
        limits.read(name -> Optional.ofNullable(headers.get(name)));
    }
}
