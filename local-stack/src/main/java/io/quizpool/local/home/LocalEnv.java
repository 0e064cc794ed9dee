package io.quizpool.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file {@code .quizpool/local.env}: what a shell needs to call the API, and what the launcher
 * remembers from one start to the next. Readable by its owner alone, as it holds the admin key.
 */
public record LocalEnv(Path file) {
    private static final String HEADING =
            """
            # Written by ./quizpool up; use with: . .quizpool/local.env
            # Private: the key administers this pool.
            """;

    /** The variables in the file, in order; empty where there is no file yet. */
    public Map<String, String> read() {
        var variables = new LinkedHashMap<String, String>();
        if (!Files.exists(file)) {
            return variables;
        }
        try {
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    variables.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
            return variables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file as a whole, so that a reader never sees half of it. */
    public void write(Map<String, String> variables) {
        var text = new StringBuilder(HEADING);
        variables.forEach((name, value) -> text.append(name + "=" + value + "\n"));
        try {
            // A temporary file is created with mode 600.
            var written = Files.createTempFile(file.toAbsolutePath().getParent(), "local", ".env");
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
