package io.quizpool.local.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
final class Memory {
    private Memory() {}

    /**
     * In MB, shared pages counted once (Linux); 0 where the system does not tell.
     *
     * @see <a href="https://docs.kernel.org/filesystems/proc.html">proc, Pss in smaps_rollup</a>
     */
    static long megabytesOf(ProcessHandle process) {
        var kilobytes =
                Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Memory::kilobytes)
                        .sum();
        return kilobytes >> 10;
    }

    private static long kilobytes(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }
}
