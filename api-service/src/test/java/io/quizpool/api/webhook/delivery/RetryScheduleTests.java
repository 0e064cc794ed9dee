package io.quizpool.api.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryScheduleTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTheLastPause() {
        RetrySchedule schedule = schedule(0);

        assertThat(schedule.pauseAfter(1, Optional.empty())).contains(MINUTE);
        assertThat(schedule.pauseAfter(2, Optional.empty())).contains(HOUR);
        assertThat(schedule.pauseAfter(3, Optional.empty())).isEmpty();
        assertThat(schedule.pauseAfter(7, Optional.empty())).isEmpty();
    }

    @Test
    void chanceAddsNoMoreThanItsPartAndSpreadsTheAttempts() {
        RetrySchedule schedule = schedule(0.5);

        List<Duration> pauses =
                Stream.generate(() -> schedule.pauseAfter(1, Optional.empty()).orElseThrow())
                        .limit(1000)
                        .toList();

        assertThat(pauses)
                .allSatisfy(pause ->
                        assertThat(pause).isBetween(MINUTE, MINUTE.plus(MINUTE.dividedBy(2))));
        assertThat(pauses.stream().distinct().count()).isGreaterThan(500);
    }

    @Test
    void waitsAsLongAsTheReceiverAsksForUpToTheLimit() {
        RetrySchedule schedule = schedule(0);

        assertThat(schedule.pauseAfter(1, Optional.of(HOUR))).contains(HOUR);
        assertThat(schedule.pauseAfter(2, Optional.of(MINUTE))).contains(HOUR);
        assertThat(schedule.pauseAfter(1, Optional.of(Duration.ofDays(90))))
                .contains(Duration.ofDays(1));
        assertThat(schedule.pauseAfter(3, Optional.of(HOUR))).isEmpty();
    }

    private static RetrySchedule schedule(double jitter) {
        return new RetrySchedule(Settings.delivery(List.of(MINUTE, HOUR), jitter), new Random(7));
    }
}
