package io.quizpool.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadResultTests {

    @Test
    void readsTheOutcomeAmongWhatWrkPrints() {
        var result =
                LoadResult.parse(
                        """
                        Running 10s test @ http://127.0.0.1:8080
                        outcome answered=250000 microseconds=10000000 p50=1200 p99=4500 failed=3
                        """);

        assertThat(result)
                .isEqualTo(
                        new LoadResult(
                                25_000,
                                Duration.ofNanos(1_200_000),
                                Duration.ofNanos(4_500_000),
                                3));
    }

    @Test
    void takesTheWholeRunForTheLatencyWhereNoAnswerCame() {
        var result =
                LoadResult.parse("outcome answered=0 microseconds=10000000 p50=0 p99=0 failed=0");

        assertThat(result.requestsPerSecond()).isZero();
        assertThat(result.p99()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void showsWhatWrkSaidInsteadOfAnOutcome() {
        assertThatThrownBy(() -> LoadResult.parse("unable to connect"))
                .hasMessageContaining("unable to connect");
    }

    @Test
    void takesTheMedianOfEachFigureByItselfAndAddsFailuresUp() {
        assertThat(LoadResult.median(List.of(run(100, 9), run(300, 1), run(200, 5))))
                .isEqualTo(new LoadResult(200, Duration.ofMillis(5), Duration.ofMillis(10), 3));
    }

    private static LoadResult run(double rate, long p50) {
        return new LoadResult(rate, Duration.ofMillis(p50), Duration.ofMillis(2 * p50), 1);
    }
}
