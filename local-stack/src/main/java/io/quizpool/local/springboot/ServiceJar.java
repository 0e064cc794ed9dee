package io.quizpool.local.springboot;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The jar that starts a service, beside the libraries it names; the launcher's build lays them out.
 */
final class ServiceJar {
    private ServiceJar() {}

    static Path of(Path repository, String module) {
        var target = repository.resolve(module).resolve("target/extracted");
        try (var jars = Files.newDirectoryStream(target, "*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (NoSuchFileException _) {
            // Never built: the same remedy.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Trouble(
                "%s holds no jar. Delete .quizpool/built and run ./quizpool up, which builds it."
                        .formatted(target));
    }
}
