package io.quizpool.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server's own lock file, {@code postmaster.pid}: pid, data folder, start time, port, socket
 * folder, listen address, shared memory key, status, a line each.
 */
record PostmasterPid(long pid, String status) {
    private static final int STATUS_LINE = 7;

    /** Empty where there is no file, or while the server is still writing it. */
    static Optional<PostmasterPid> in(Path dataFolder) {
        try {
            List<String> lines = Files.readAllLines(dataFolder.resolve("postmaster.pid"));
            if (lines.size() <= STATUS_LINE) {
                return Optional.empty();
            }
            return Optional.of(
                    new PostmasterPid(
                            Long.parseLong(lines.getFirst().strip()),
                            lines.get(STATUS_LINE).strip()));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    boolean isReady() {
        return status.equals("ready");
    }
}
