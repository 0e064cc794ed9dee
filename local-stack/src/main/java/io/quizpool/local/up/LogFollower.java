package io.quizpool.local.up;

import io.quizpool.local.process.LogFile;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Prints the lines that were added to one log since it was last looked at. */
final class LogFollower {
    private final String prefix;
    private final LogFile log;
    private final PrintStream out;
    private long shown;

    LogFollower(String title, LogFile log, PrintStream out) {
        this.prefix = "%-11s| ".formatted(title);
        this.log = log;
        this.out = out;
        this.shown = size();
    }

    /** Prints whole lines only; what is still being written waits for the next look. */
    void showNew() {
        var size = size();
        if (size < shown) {
            shown = 0; // the part was started again, with a new log
        }
        if (size == shown) {
            return;
        }
        try (var file = Files.newByteChannel(log.path())) {
            var added = ByteBuffer.allocate((int) Math.min(size - shown, 1 << 20));
            file.position(shown).read(added);
            var text = new String(added.array(), 0, added.position(), StandardCharsets.UTF_8);
            var wholeLines = text.substring(0, text.lastIndexOf('\n') + 1);
            wholeLines.lines().forEach(line -> out.println(prefix + line));
            shown += wholeLines.getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.exists(log.path()) ? Files.size(log.path()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
