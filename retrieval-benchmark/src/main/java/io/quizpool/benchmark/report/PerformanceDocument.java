package io.quizpool.benchmark.report;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document whose tables the command writes, between two markers; the rest is written by hand.
 */
public record PerformanceDocument(Path file) {

    private static final String BEGIN = "<!-- docs/performance.sh writes from here -->";
    private static final String END = "<!-- to here -->";

    /** Replaces what stands between the markers. */
    public void write(String report) {
        try {
            var text = Files.readString(file);
            var begin = text.indexOf(BEGIN);
            var end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new Trouble(
                        "%s has lost its markers, so the tables have no place. Put these lines where they belong: %s and %s"
                                .formatted(file, BEGIN, END));
            }
            Files.writeString(
                    file,
                    text.substring(0, begin + BEGIN.length())
                            + "\n\n"
                            + report.strip()
                            + "\n\n"
                            + text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
