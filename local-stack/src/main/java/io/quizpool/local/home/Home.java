package io.quizpool.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder {@code .quizpool} at the top of the repository.
 *
 * @param repository absolute path of the repository
 */
public record Home(Path repository) {
    private static final long NEEDED_BYTES = 1L << 30;

    public Path folder() {
        return repository.resolve(".quizpool");
    }

    public Path data() {
        return folder().resolve("data");
    }

    public Path log(String part) {
        return folder().resolve("logs").resolve(part + ".log");
    }

    public Path pid(String part) {
        return folder().resolve("run").resolve(part + ".pid");
    }

    public LocalEnv localEnv() {
        return new LocalEnv(folder().resolve("local.env"));
    }

    /** Makes the folders; says what to do where they cannot be written or the disk is full. */
    public void prepare() {
        prepare(NEEDED_BYTES);
    }

    void prepare(long neededBytes) {
        try {
            for (var name : new String[] {"data", "logs", "run"}) {
                Files.createDirectories(folder().resolve(name));
            }
            Files.delete(Files.createTempFile(folder(), "writable", null));
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot write in %s (%s). Give yourself write permission there, or clone the repository where you have it."
                            .formatted(folder(), e.getMessage()));
        }
        var free = folder().toFile().getUsableSpace();
        if (free < neededBytes) {
            throw new Trouble(
                    "Only %d MB are free on the disk of %s; PostgreSQL and Kafka need %d MB to start safely. Free some space, then run ./quizpool up again."
                            .formatted(free >> 20, folder(), neededBytes >> 20));
        }
    }

    /** Deletes all data of PostgreSQL and Kafka; the key and the ports in local.env stay. */
    public void wipe() {
        try {
            Tree.delete(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
