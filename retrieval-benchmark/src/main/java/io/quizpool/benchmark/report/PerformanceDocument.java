package io.quizpool.benchmark.report;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document whose tables a command writes, between two markers; the rest is written by hand.
 *
 * @param command that writes, as the first marker names it: {@code docs/performance.sh}
 */
public record PerformanceDocument(Path file, String command) {

    private static final String END = "<!-- to here -->";

    /** Replaces what stands between the markers. */
    public void write(String report) {
        try {
            var text = Files.readString(file);
            var first = "<!-- %s writes from here -->".formatted(command);
            var begin = text.indexOf(first);
            var end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new Trouble(
                        "%s has lost its markers, so the tables have no place. Put these lines where they belong: %s and %s"
                                .formatted(file, first, END));
            }
            Files.writeString(
                    file,
                    text.substring(0, begin + first.length())
                            + "\n\n"
                            + report.strip()
                            + "\n\n"
                            + text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
