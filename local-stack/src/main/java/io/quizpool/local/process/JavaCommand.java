package io.quizpool.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run a part on the launcher's own Java. */
public final class JavaCommand {
    private static final List<String> COMMON =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    /** The words by which a process is known as this part; see {@link PartProcess}. */
    public static String mark(Path pidFile) {
        return "-Dquizpool.part=" + pidFile + " ";
    }

    /**
     * A command line that runs one part.
     *
     * @param pidFile the part's pid file, whose path marks the process
     * @param options heap and other options for this Java
     * @param what class path and main class with its arguments, or a jar
     */
    public static List<String> of(Path pidFile, List<String> options, List<String> what) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // First, as the system shows only the beginning of a long command line.
        command.add(mark(pidFile).strip());
        command.addAll(COMMON);
        command.addAll(options);
        command.addAll(what);
        return command;
    }
}
