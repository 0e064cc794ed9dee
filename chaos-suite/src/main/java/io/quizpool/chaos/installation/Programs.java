package io.quizpool.chaos.installation;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The services' executable jars. */
public record Programs(Path api, Path worker) {

    /**
     * Those that were built in a checkout of the repository.
     *
     * @throws Trouble where it holds none
     */
    public static Programs builtIn(Path repository) {
        return new Programs(jar(repository, "api-service"), jar(repository, "generation-worker"));
    }

    private static Path jar(Path repository, String module) {
        var target = repository.resolve(module).resolve("target");
        try (var jars = Files.newDirectoryStream(target, module + "-*-exec.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (IOException _) {
            // Not built, or no checkout: the same remedy.
        }
        throw new Trouble(
                "%s holds no jar: build that checkout with mvn -pl api-service,generation-worker -am package -DskipTests."
                        .formatted(target));
    }
}
