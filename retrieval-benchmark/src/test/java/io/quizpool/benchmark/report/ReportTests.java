package io.quizpool.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.load.Cell;
import io.quizpool.benchmark.load.LoadResult;
import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.CommandLine;
import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.benchmark.options.PoolSize;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    private static final Cell CELL = new Cell(PoolSize.SMALL, 64, FilterKind.THREE);

    private final Results results = new Results();

    @Test
    void showsEachCandidateAndTheRatios() {
        add(Candidate.QUIZPOOL, 21_000, 6, 0);
        add(Candidate.BARE, 30_000, 4, 0);
        add(Candidate.NAIVE, 50, 1_500, 0);

        assertThat(report().replaceAll(" +", " "))
                .contains(
                        "| 10k | 64 | three | 21,000 | 3.00 ms | 6.00 ms | 30,000 | 4.00 ms | 50.0"
                                + " | 1,500 ms | 70 % | 1.5× | 420× |");
        assertThat(report()).contains("Every answer was a 200.");
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        add(Candidate.QUIZPOOL, 21_000, 6, 0);

        assertThat(report().replaceAll(" +", " "))
                .contains("| 6.00 ms | – | – | – | – | – | – | – |");
    }

    @Test
    void saysThatTheMachineIsShared() {
        assertThat(report()).contains("Measured 2026-11-21 on 2 cores, **shared by wrk");
    }

    @Test
    void namesConditionsInWhichAnswersFailed() {
        add(Candidate.QUIZPOOL, 21_000, 6, 1_234);

        assertThat(report())
                .contains("10k problems, 64 connections, three facets: Quizpool, 1,234");
    }

    private void add(Candidate candidate, double rate, long p99, long failed) {
        results.comparisons()
                .add(
                        CELL,
                        candidate,
                        new LoadResult(
                                rate, Duration.ofMillis(p99 / 2), Duration.ofMillis(p99), failed));
    }

    private String report() {
        return new Report(CommandLine.read(List.of()), results)
                .markdown(Instant.parse("2026-11-21T12:00:00Z"), "2 cores");
    }
}
