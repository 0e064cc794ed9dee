package io.quizpool.chaos;

import io.quizpool.benchmark.report.PerformanceDocument;
import io.quizpool.chaos.installation.Programs;
import io.quizpool.chaos.options.CommandLine;
import io.quizpool.chaos.options.Options;
import io.quizpool.chaos.report.Outcome;
import io.quizpool.chaos.report.Report;
import io.quizpool.local.children.Children;
import io.quizpool.local.home.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What {@code docs/reliability.sh} runs. */
public final class ReliabilityCheck {

    private ReliabilityCheck() {}

    /**
     * Runs; the exit status is 0 where nothing was lost, doubled or stuck, else 1.
     *
     * @param arguments the repository's absolute path, then the options
     */
    public static void main(String[] arguments) {
        var children = Children.endingWithThisProcess(System.out);
        try {
            var clean =
                    run(
                            Path.of(arguments[0]),
                            CommandLine.read(List.of(arguments).subList(1, arguments.length)),
                            children);
            System.exit(clean ? 0 : 1);
        } catch (Trouble | InterruptedException failure) {
            // Told to end, everything fails at once: that is no news.
            if (!children.areEnding()) {
                System.err.println("reliability: " + failure.getMessage());
            }
        }
        System.exit(1);
    }

    private static boolean run(Path repository, Options options, Children children)
            throws InterruptedException {
        var outcome =
                new ChaosRun(
                                options,
                                repository.resolve(".quizpool/reliability"),
                                Programs.builtIn(repository),
                                children,
                                System.out)
                        .run();
        var report = new Report(options, outcome).markdown(Instant.now());
        System.out.printf("%n%s%n", report);
        complain(outcome);
        if (options.write()) {
            var document = repository.resolve("docs/reliability.md");
            new PerformanceDocument(document, "docs/reliability.sh").write(report);
            System.out.println("Written into " + document);
        }
        return outcome.isClean();
    }

    private static void complain(Outcome outcome) {
        outcome.audit().findings().forEach(System.err::println);
        outcome.missingLetters().forEach(key -> System.err.println("no dead letter of " + key));
        outcome.refusals().forEach(refusal -> System.err.println("an app was refused: " + refusal));
    }
}
