package io.quizpool.local.postgres;

import io.quizpool.local.home.Tree;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.settings.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * PostgreSQL's data folder with one database in it, and the password beside it: they are made, kept
 * and wiped together.
 *
 * @param folder the data folder; its parent exists
 */
record Cluster(Path folder) {
    static final String DATABASE = "quizpool";
    static final String OWNER = "quizpool";

    /** macOS refuses to start a server whose locale is not set. */
    static final Map<String, String> LOCALE = Map.of("LC_ALL", "C");

    /**
     * Makes the cluster where there is none yet. A cluster appears whole or not at all: one that a
     * crash left half made is made anew.
     */
    void prepare(Path programs, Unprivileged unprivileged, RandomGenerator random)
            throws InterruptedException {
        try {
            if (Files.exists(folder)) {
                requireSameMajor(
                        run(List.of(programs.resolve("postgres").toString(), "--version"), ""));
                unprivileged.own(folder);
                return;
            }
            Files.deleteIfExists(passwordFile());
            var written = Files.createTempFile(folder.getParent(), "password", null);
            Files.writeString(written, Secret.password(random));
            Files.move(written, passwordFile());
            var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
            Tree.delete(unfinished);
            Files.createDirectory(unfinished);
            unprivileged.own(passwordFile());
            unprivileged.own(unfinished);
            run(unprivileged.command(initdb(programs, unfinished)), "");
            run(
                    unprivileged.command(
                            List.of(
                                    programs.resolve("postgres").toString(),
                                    "--single",
                                    "-D",
                                    unfinished.toString(),
                                    "postgres")),
                    "create database " + DATABASE + "\n");
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb(Path programs, Path target) {
        return List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void requireSameMajor(String version) throws IOException {
        // "postgres (PostgreSQL) 18.6"
        var programs = version.strip().replaceFirst(".*\\s(\\d+)\\S*$", "$1");
        var data = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!data.equals(programs)) {
            throw new Trouble(
                    "The data in %s was made by PostgreSQL %s, and this version of Quizpool brings PostgreSQL %s, which cannot read it. Go back to the version that made it, or delete all problems and start anew: ./quizpool down --wipe"
                            .formatted(folder, data, programs));
        }
    }

    String password() {
        try {
            return Files.readString(passwordFile());
        } catch (IOException _) {
            throw new Trouble(
                    "The database's password is missing: put %s back, or delete all problems and start anew: ./quizpool down --wipe"
                            .formatted(passwordFile()));
        }
    }

    private Path passwordFile() {
        return folder.resolveSibling(folder.getFileName() + ".password");
    }

    private static String run(List<String> command, String input)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(LOCALE);
        var process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Trouble(
                    "PostgreSQL could not be set up. This:%n  %s%nsaid:%n%s"
                            .formatted(String.join(" ", command), output));
        }
        return output;
    }
}
