package io.quizpool.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers which process is a part. A pid alone proves nothing, as the system gives it to another
 * process once the part has died: a process counts only if its command line carries the part's
 * mark.
 *
 * @param mark words that stand on the command line of this part and of nothing else on the machine
 */
record PidFile(Path file, String mark) {

    /** The living process of the part, also where its pid file is stale or was lost. */
    Optional<ProcessHandle> process() {
        var remembered = read().flatMap(ProcessHandle::of).filter(this::isOurs);
        if (remembered.isPresent()) {
            return remembered;
        }
        var found = ProcessHandle.allProcesses().filter(this::isOurs).findFirst();
        found.ifPresentOrElse(process -> write(process.pid()), this::delete);
        return found;
    }

    // A zombie has no command line any more, so it does not count as alive.
    private boolean isOurs(ProcessHandle process) {
        return process.pid() != ProcessHandle.current().pid()
                && process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }

    void write(long pid) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Long> read() {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException _) {
            // No file, or one cut short by a crash: the search among all processes decides.
            return Optional.empty();
        }
    }
}
