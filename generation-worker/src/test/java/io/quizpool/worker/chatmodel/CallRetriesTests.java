package io.quizpool.worker.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CallRetriesTests {

    private static final int MAX = 3;
    private static final Reply ANSWER = new Reply.Answered("{}", TokenUsage.NONE);
    private static final Reply DOWN = new Reply.Unavailable("503", Optional.empty());

    private final TestClock clock = new TestClock();
    private final Instant deadline = clock.instant().plusSeconds(25);
    private final List<Duration> waits = new ArrayList<>();
    private final CallRetries retries =
            new CallRetries(
                    TestModels.calls(MAX),
                    new SplittableRandom(4),
                    wait -> {
                        waits.add(wait);
                        clock.advance(wait);
                    },
                    clock);

    @Test
    void repeatsACallThatGotNoAnswer() throws Exception {
        assertThat(make(DOWN, DOWN, ANSWER)).isEqualTo(ANSWER);
        assertThat(waits).hasSize(2).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void givesUpAfterAsManyAsAreAllowed() throws Exception {
        assertThat(make(DOWN, DOWN, DOWN, DOWN, ANSWER)).isEqualTo(DOWN);
        assertThat(waits).hasSize(MAX);
    }

    @Test
    void neverComesBackBeforeTheServerAsked() throws Exception {
        Reply limited = limited(Duration.ofSeconds(7));

        assertThat(make(limited, ANSWER)).isEqualTo(ANSWER);
        assertThat(waits)
                .singleElement()
                .satisfies(wait ->
                        assertThat(wait).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7500)));
    }

    @Test
    void leavesAWaitToTheOutboxThatDoesNotFitIntoTheTasksTime() throws Exception {
        Reply limited = limited(Duration.ofSeconds(22));

        assertThat(make(limited, ANSWER)).isEqualTo(limited);
        assertThat(waits).isEmpty();
    }

    @Test
    void repeatsNothingThatTheModelHadItsSayOn() throws Exception {
        Reply refused = new Reply.Refused("no", TokenUsage.NONE);
        Reply wrongKey = new Reply.Misconfigured("401");

        assertThat(make(refused, ANSWER)).isEqualTo(refused);
        assertThat(make(wrongKey, ANSWER)).isEqualTo(wrongKey);
    }

    @Test
    void repeatsNothingOnceNobodyWantsTheReply() throws Exception {
        assertThat(StillWanted.call(() -> false, () -> make(DOWN, ANSWER))).isEqualTo(DOWN);
        assertThat(waits).isEmpty();
        assertThat(StillWanted.call(waits::isEmpty, () -> make(DOWN, ANSWER))).isEqualTo(DOWN);
        assertThat(waits).hasSize(1);
    }

    private Reply make(Reply... replies) throws InterruptedException {
        Deque<Reply> script = new ArrayDeque<>(List.of(replies));
        return retries.make(script::remove, deadline);
    }

    private static Reply limited(Duration retryAfter) {
        return new Reply.RateLimited("429", Optional.of(retryAfter));
    }
}
