package io.quizpool.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.benchmark.figures.FirstAnswers;
import io.quizpool.benchmark.figures.MemoryReading;
import io.quizpool.benchmark.figures.PreparedAnswers;
import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.figures.ServiceFigures;
import io.quizpool.benchmark.load.Cell;
import io.quizpool.benchmark.load.LoadResult;
import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.FilterKind;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.report.Goal.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GoalsTests {

    private final Results results = new Results();

    @Test
    void judgesByTheWorstOfTheConditions() {
        load(PoolSize.SMALL, 1, Candidate.QUIZPOOL, 900, 2);
        load(PoolSize.SMALL, 1, Candidate.BARE, 1_000, 2);
        load(PoolSize.SMALL, 64, Candidate.QUIZPOOL, 600, 5);
        load(PoolSize.SMALL, 64, Candidate.BARE, 1_000, 2);

        assertThat(goal("70 %").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(goal("70 %").measured())
                .isEqualTo(
                        "worst 60 % (10k problems, 64 connections, no filter), best 90 %; met in 1 of 2");
        assertThat(goal("99th percentile").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(goal("99th percentile").measured()).startsWith("worst 2.5× (10k problems, 64");
    }

    @Test
    void comparesALargePoolWithASmallOne() {
        load(PoolSize.SMALL, 1, Candidate.QUIZPOOL, 1_000, 1);
        load(PoolSize.SMALL, 1, Candidate.BARE, 2_000, 1);
        load(PoolSize.LARGE, 1, Candidate.QUIZPOOL, 850, 1);
        load(PoolSize.LARGE, 1, Candidate.BARE, 1_800, 1);

        assertThat(goal("at 1m problems at least").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(goal("the same as shares").verdict()).isEqualTo(Verdict.MET);
        assertThat(goal("the same as shares").measured()).startsWith("worst 94 %");
    }

    @Test
    void judgesTheServiceWithTheLargePoolOnly() {
        service(PoolSize.SMALL, 60, 60, OptionalLong.of(900_000_000));
        service(PoolSize.LARGE, 12, 19, OptionalLong.of(180_000_000));

        assertThat(goal("index memory"))
                .extracting(Goal::measured, Goal::verdict)
                .containsExactly("180 MB", Verdict.MET);
        assertThat(goal("ready in")).extracting(Goal::verdict).isEqualTo(Verdict.MET);
        assertThat(goal("first answer")).extracting(Goal::verdict).isEqualTo(Verdict.MET);
    }

    @Test
    void missesAGoalByOneSlowFirstAnswer() {
        service(PoolSize.LARGE, 21, 20, OptionalLong.empty());

        assertThat(goal("first answer").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(goal("ready in").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(goal("index memory").verdict()).isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void saysOfEachGoalThatItWasNotMeasured() {
        assertThat(new Goals(results).all())
                .extracting(Goal::verdict)
                .containsOnly(Verdict.NOT_MEASURED);
    }

    private void load(PoolSize size, int connections, Candidate candidate, double rate, long p99) {
        results.comparisons()
                .add(
                        new Cell(size, connections, FilterKind.NONE),
                        candidate,
                        new LoadResult(rate, Duration.ZERO, Duration.ofMillis(p99), 0));
    }

    private void service(PoolSize size, long startSeconds, long slowestMillis, OptionalLong index) {
        results.services()
                .add(
                        new ServiceFigures(
                                size,
                                Duration.ofSeconds(startSeconds),
                                new PreparedAnswers(Duration.ZERO, 0),
                                new FirstAnswers(
                                        List.of(
                                                Duration.ofMillis(slowestMillis),
                                                Duration.ofMillis(1))),
                                new MemoryReading(1, 1, index),
                                1));
    }

    private Goal goal(String promise) {
        return new Goals(results)
                .all().stream()
                        .filter(goal -> goal.promise().contains(promise))
                        .findFirst()
                        .orElseThrow();
    }
}
