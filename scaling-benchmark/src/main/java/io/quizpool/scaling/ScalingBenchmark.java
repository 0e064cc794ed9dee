package io.quizpool.scaling;

import io.quizpool.benchmark.Machine;
import io.quizpool.benchmark.report.PerformanceDocument;
import io.quizpool.local.children.Children;
import io.quizpool.local.home.Trouble;
import io.quizpool.scaling.load.Load;
import io.quizpool.scaling.load.Outcome;
import io.quizpool.scaling.report.ScalingReport;
import io.quizpool.scaling.server.Stack;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What {@code docs/scaling.sh} runs. */
public final class ScalingBenchmark {

    private ScalingBenchmark() {}

    /**
     * Measures; the exit status is 0 where everything was measured, whatever the figures are.
     *
     * @param arguments the repository's absolute path, then the options
     */
    public static void main(String[] arguments) {
        Children children = Children.endingWithThisProcess(System.out);
        try {
            run(
                    Path.of(arguments[0]),
                    Plan.read(List.of(arguments).subList(1, arguments.length)),
                    children);
            System.exit(0);
        } catch (Trouble | IllegalArgumentException | InterruptedException failure) {
            if (!children.areEnding()) {
                System.err.println("scaling: " + failure.getMessage());
            }
        }
        System.exit(1);
    }

    private static void run(Path repository, Plan plan, Children children)
            throws InterruptedException {
        Clock clock = Clock.systemUTC();
        List<Outcome> outcomes = new ArrayList<>();
        Stack stack =
                new Stack(
                        repository,
                        repository.resolve(".quizpool/scaling"),
                        children,
                        plan.javaOptions());
        int partitions = 0;
        Measurement measurement = null;
        for (Load load : plan.loads()) {
            if (measurement == null || load.partitions() != partitions) {
                stack.stopAll();
                partitions = load.partitions();
                measurement = new Measurement(stack, stack.start(partitions), clock);
            }
            System.out.println(load + " …");
            Outcome outcome = measurement.run(load, plan.waves());
            System.out.printf(
                    "  %.2f tasks/s, %.1f %% of the ideal%n",
                    outcome.tasksPerSecond(), 100 * outcome.shareOfIdeal());
            outcomes.add(outcome);
        }
        stack.stopAll();
        String report =
                new ScalingReport(outcomes, String.join(" ", plan.javaOptions()))
                        .markdown(clock.instant(), Machine.describe());
        System.out.printf("%n%s%n", report);
        if (plan.write()) {
            Path document = repository.resolve("docs/scaling.md");
            new PerformanceDocument(document, "docs/scaling.sh").write(report);
            System.out.println("Written into " + document);
        }
    }
}
