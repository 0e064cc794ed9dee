package io.quizpool.local;

import io.quizpool.local.down.Down;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.LauncherLock;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.pool.PoolClient;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.settings.Settings;
import io.quizpool.local.status.Status;
import io.quizpool.local.system.LocalSystem;
import io.quizpool.local.up.Up;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * What the script {@code ./quizpool} runs: {@code up}, {@code down}, {@code status}, and {@code
 * unpack} as the last step of a build.
 */
public final class LocalStack {
    private LocalStack() {}

    /**
     * Runs one command; the exit status is 0 where it did its work, else 1.
     *
     * @param arguments the repository's absolute path, the command, its options
     */
    public static void main(String[] arguments) throws InterruptedException {
        var home = new Home(Path.of(arguments[0]));
        try {
            var options = List.of(arguments).subList(2, arguments.length);
            System.exit(run(home, arguments[1], options) ? 0 : 1);
        } catch (Trouble trouble) {
            System.err.println("quizpool: " + trouble.getMessage());
        } catch (UncheckedIOException e) {
            System.err.printf(
                    "quizpool: %s could not be read or written: %s%n", home.folder(), e.getCause());
        }
        System.exit(1);
    }

    private static boolean run(Home home, String command, List<String> options)
            throws InterruptedException {
        var random = new SecureRandom();
        var settings = Settings.read(System.getenv(), home.localEnv(), random);
        var system = LocalSystem.of(home, settings, random);
        return switch (command) {
            case "up" -> {
                requireKnown(command, options, "-d");
                yield new Up(system, System.out, Boolean.getBoolean("quizpool.terminal"))
                        .run(!options.contains("-d"));
            }
            case "unpack" -> {
                new Postgres(home, settings, random).unpack();
                yield true;
            }
            case "down" -> {
                requireKnown(command, options, "--wipe");
                yield down(system, options.contains("--wipe"));
            }
            case "status" -> {
                requireKnown(command, options);
                yield new Status(System.out, new PoolClient(settings)).show(system);
            }
            default ->
                    throw new Trouble("There is no command " + command + ": see ./quizpool help");
        };
    }

    private static boolean down(LocalSystem system, boolean wipe) throws InterruptedException {
        try (var _ = LauncherLock.take(system.home())) {
            System.out.println(
                    system.running().isEmpty() ? "Nothing of Quizpool runs here." : "Stopping:");
            new Down(System.out).stop(system.parts());
            if (wipe) {
                System.out.println(
                        "Deleting all problems, requests and messages in " + system.home().data());
                system.home().wipe();
            }
            return true;
        }
    }

    private static void requireKnown(String command, List<String> options, String... known) {
        for (var option : options) {
            if (!List.of(known).contains(option)) {
                throw new Trouble(
                        "./quizpool %s has no option %s: see ./quizpool help"
                                .formatted(command, option));
            }
        }
    }
}
