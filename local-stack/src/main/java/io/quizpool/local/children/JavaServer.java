package io.quizpool.local.children;

import io.quizpool.local.home.Home;
import io.quizpool.local.process.JavaCommand;
import io.quizpool.local.process.Launch;
import io.quizpool.local.process.Part;
import io.quizpool.local.process.PartProcess;
import io.quizpool.local.settings.Port;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An HTTP server in a Java process of its own. */
public final class JavaServer implements Part {

    private static final int CONNECT_PATIENCE_MS = 500;
    private static final int READ_PATIENCE_MS = 30_000;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI ready;
    private final PartProcess process;

    /**
     * Describes the process; starts nothing.
     *
     * @param what options, class path and main class, or a jar
     * @param ready answers 200 from when the server does its work
     */
    public JavaServer(
            Home home, String name, List<String> what, Map<String, String> environment, URI ready) {
        var mark = JavaCommand.mark(home.pid(name));
        this.name = name;
        this.environment = environment;
        this.ready = ready;
        this.process = new PartProcess(home, name, mark);
        this.command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark.strip());
        command.addAll(what);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public String address() {
        return ready.getAuthority();
    }

    @Override
    public void start() {
        process.launch(new Launch(command, environment));
    }

    @Override
    public boolean isReady() {
        try {
            var connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_PATIENCE_MS);
            connection.setReadTimeout(READ_PATIENCE_MS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
