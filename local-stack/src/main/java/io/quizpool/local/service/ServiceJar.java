package io.quizpool.local.service;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The executable jar that a module's build leaves in its {@code target}. */
final class ServiceJar {
    private ServiceJar() {}

    static Path of(Path repository, String module) {
        var target = repository.resolve(module).resolve("target");
        try (var jars = Files.newDirectoryStream(target, module + "-*-exec.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (NoSuchFileException _) {
            // Never built: the same remedy.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Trouble(
                "%s holds no %s-*-exec.jar. Delete that folder and run ./quizpool up, which builds it."
                        .formatted(target, module));
    }
}
