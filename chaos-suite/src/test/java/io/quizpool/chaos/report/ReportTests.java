package io.quizpool.chaos.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.chaos.audit.Audit;
import io.quizpool.chaos.fault.Fault;
import io.quizpool.chaos.options.Options;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void saysWhatBecameOfTheTasksAndHowOftenEachFaultStruck() {
        String report = report(0).lines().map(ReportTests::squeezed).toList().toString();

        assertThat(report)
                .contains(
                        "21 November 2026",
                        "10 minutes of faults, seed 20261121",
                        "| tasks accepted | 1,234 |",
                        "| **lost** | **0** |",
                        "| `kill -9` of the broker | 12 |",
                        "| `kill -9` of a worker | 0 |",
                        "Reasons of failed tasks: `refused` 4.");
    }

    @Test
    void aLossIsNotClean() {
        assertThat(outcome(0).isClean()).isTrue();
        assertThat(outcome(1).isClean()).isFalse();
        assertThat(squeezed(report(1))).contains("| **lost** | **1** |");
    }

    private static String report(int lost) {
        return new Report(Options.USUAL, outcome(lost))
                .markdown(Instant.parse("2026-11-21T12:00:00Z"));
    }

    private static Outcome outcome(int lost) {
        return new Outcome(
                new Audit(400, 1234, 1230 - lost, 4, lost, 0, 0, List.of()),
                Map.of(Fault.BROKER_KILLED, 12),
                Map.of("refused", 4L),
                17,
                1500,
                300,
                Duration.ofSeconds(21),
                80,
                List.of(),
                List.of());
    }

    private static String squeezed(String text) {
        return text.replaceAll(" +", " ");
    }
}
