package io.quizpool.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.chaos.fault.Fault;
import io.quizpool.chaos.installation.Programs;
import io.quizpool.chaos.options.Options;
import io.quizpool.chaos.report.Report;
import io.quizpool.local.children.Children;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The short run of docs/reliability.sh: each fault about once. */
class ChaosIT {

    @Test
    void nothingIsLostDoubledOrStuckWhateverIsKilled() throws InterruptedException {
        var outcome =
                new ChaosRun(
                                Options.QUICK,
                                Path.of(System.getProperty("folder")),
                                new Programs(
                                        Path.of(System.getProperty("api.jar")),
                                        Path.of(System.getProperty("worker.jar"))),
                                Children.endingWithThisProcess(System.out),
                                System.out)
                        .run();

        System.out.println(new Report(Options.QUICK, outcome).markdown(Instant.now()));
        assertThat(outcome.audit().findings()).isEmpty();
        assertThat(outcome.missingLetters()).as("poison without a dead letter").isEmpty();
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.isClean()).isTrue();
        assertThat(outcome.audit().stored()).isPositive();
        assertThat(outcome.struck())
                .containsKeys(
                        Fault.API_KILLED,
                        Fault.WORKER_KILLED,
                        Fault.BROKER_KILLED,
                        Fault.DATABASE_KILLED);
    }
}
