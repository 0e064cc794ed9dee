package io.quizpool.chaos;

import io.quizpool.chaos.audit.Audit;
import io.quizpool.chaos.audit.Books;
import io.quizpool.chaos.client.Ask;
import io.quizpool.chaos.client.QuizApps;
import io.quizpool.chaos.fault.FaultPlan;
import io.quizpool.chaos.fault.Striker;
import io.quizpool.chaos.installation.Installation;
import io.quizpool.chaos.installation.Programs;
import io.quizpool.chaos.installation.Upgrade;
import io.quizpool.chaos.options.Options;
import io.quizpool.chaos.report.Outcome;
import io.quizpool.chaos.stray.Letters;
import io.quizpool.chaos.stray.OpenTasks;
import io.quizpool.chaos.stray.StrayMessages;
import io.quizpool.local.children.Children;
import io.quizpool.simulator.ModelSimulator;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One run: starts everything, lets the plan happen under load, waits until it is quiet, audits. */
final class ChaosRun {

    private static final int APPS = 4;
    private static final Duration BETWEEN_WISHES = Duration.ofSeconds(3);
    private static final Duration BETWEEN_FAULTS = Duration.ofSeconds(3);
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** A strike takes at most this part of a run. */
    private static final int OF_A_RUN = 4;

    private final Options options;
    private final Path folder;
    private final Programs programs;
    private final Children children;
    private final PrintStream out;

    ChaosRun(Options options, Path folder, Programs programs, Children children, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.programs = programs;
        this.children = children;
        this.out = out;
    }

    Outcome run() throws InterruptedException {
        var random = new Random(options.seed());
        var older = options.upgradeFrom();
        var first = older == null ? programs : Programs.builtIn(older);
        try (var model = ModelSimulator.start(FaultyModel.settings(random.nextLong()));
                var installation =
                        new Installation(folder, first, model.baseUrl(), children, random)) {
            out.println("Starting PostgreSQL, Kafka, two replicas of the API and two workers");
            installation.start();
            try (var apps =
                            new QuizApps(
                                    installation.addresses(), installation.key(), BETWEEN_WISHES);
                    var stray =
                            new StrayMessages(
                                    installation.kafkaBootstrap(),
                                    new OpenTasks(installation.tables()))) {
                return run(model, installation, apps, stray, random);
            }
        }
    }

    private Outcome run(
            ModelSimulator model,
            Installation installation,
            QuizApps apps,
            StrayMessages stray,
            Random random)
            throws InterruptedException {
        var striker = new Striker(installation, stray, out);
        var upgrades =
                options.upgradeFrom() == null
                        ? List.<Upgrade>of()
                        : installation.upgrades(programs);
        out.printf(
                "%s for %d s%n",
                options.faults() ? "Faults" : "Load", options.length().toSeconds());
        apps.start(APPS, random);
        striker.carryOut(
                options.faults()
                        ? FaultPlan.draw(
                                random.nextLong(),
                                options.length(),
                                BETWEEN_FAULTS,
                                options.length().dividedBy(OF_A_RUN))
                        : FaultPlan.none(),
                upgrades,
                options.length());
        var over = System.nanoTime();
        out.println("That is over; waiting until nothing is open");
        apps.finish(QUIET);
        var books = new Books(installation.tables());
        var letters = new Letters(installation.kafkaBootstrap());
        var missing = awaitQuiet(books, letters, stray, over + QUIET.toNanos());
        var quiet = Duration.ofNanos(System.nanoTime() - over);
        List<Ask> asks = apps.asks();
        return new Outcome(
                Audit.of(asks, books),
                striker.tally().struck(),
                books.reasons(),
                asks.stream().mapToInt(Ask::unanswered).sum(),
                books.attempts(),
                FaultyModel.faults(model),
                quiet,
                stray.expectedLetters().size(),
                missing,
                apps.refusals());
    }

    /** Returns which letters are still missing when everything has ended, or patience has. */
    private static List<String> awaitQuiet(
            Books books, Letters letters, StrayMessages stray, long end)
            throws InterruptedException {
        while (true) {
            var missing = new ArrayList<>(stray.expectedLetters());
            missing.removeAll(letters.found(stray.expectedLetters()));
            if ((books.open() == 0 && missing.isEmpty()) || System.nanoTime() > end) {
                return missing;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
