package io.quizpool.local.postgres;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Root runs it in a user namespace of its own, in which it is
 * nobody, yet still owns its files.
 */
final class Unprivileged {
    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged forThisUser() {
        if (!output("id", "-u").equals("0")) {
            return new Unprivileged(List.of());
        }
        // initdb asks for the user's name, so it must have one in there.
        if (output("unshare", "-U", "id", "-un").isEmpty()) {
            throw new Trouble(
                    "PostgreSQL does not run as root, and this machine does not let root give up its rights (unshare -U). Run ./quizpool as an ordinary user: useradd -m quizpool, give it the folder with chown -R, then su quizpool.");
        }
        return new Unprivileged(List.of("unshare", "-U"));
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** What the command prints; empty where it fails or does not exist. */
    private static String output(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : "";
        } catch (IOException _) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
