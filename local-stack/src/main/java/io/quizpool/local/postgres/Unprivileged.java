package io.quizpool.local.postgres;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * PostgreSQL refuses to run as root, so root runs it as nobody: in a user namespace, in which it
 * still owns root's files; or, in a container that forbids those, after giving the files away.
 *
 * @param prefix what stands before a command that is to run so
 * @param owner the user id that its files must have; empty for an ordinary user
 */
record Unprivileged(List<String> prefix, OptionalInt owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final Unprivileged NAMESPACE =
            new Unprivileged(List.of("unshare", "-U"), OptionalInt.of(ROOT));
    private static final Unprivileged GIVEN_UP =
            new Unprivileged(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                    OptionalInt.of(NOBODY));

    static Unprivileged forThisUser() throws InterruptedException {
        var user = new Unprivileged(List.of(), OptionalInt.empty());
        if (!user.succeeds("bash", "-c", "[[ $(id -u) == 0 ]]")) {
            return user;
        }
        for (var nobody : List.of(NAMESPACE, GIVEN_UP)) {
            // initdb asks for the user's name, so it must have one.
            if (nobody.succeeds("id", "-un")) {
                return nobody;
            }
        }
        throw new Trouble(
                "PostgreSQL does not run as root, and this machine lets root give up its rights neither with unshare -U nor with setpriv. Run ./quizpool as an ordinary user that owns the repository's folder.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives it the file, or the folder with all that is in it, where root runs it as another. */
    void own(Path path) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner.getAsInt());
            }
        }
    }

    /** Says what to do where it may not enter a folder on the way to the path. */
    void requireReach(Path path) throws InterruptedException {
        if (!succeeds("test", "-r", path.toString())) {
            throw new Trouble(
                    "PostgreSQL does not run as root, and the user nobody cannot reach %s. Move the repository to a folder that all may enter, or run ./quizpool as an ordinary user."
                            .formatted(path));
        }
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command(List.of(command)))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false; // no such program
        }
    }
}
