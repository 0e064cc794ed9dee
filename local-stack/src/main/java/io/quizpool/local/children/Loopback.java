package io.quizpool.local.children;

import io.quizpool.local.settings.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Ports and addresses of this machine's own interface. */
public final class Loopback {

    /** Where everything listens. */
    public static final InetAddress ADDRESS = InetAddress.ofLiteral("127.0.0.1");

    private Loopback() {}

    /** A free port for each part of a local system, as the launcher's environment would name it. */
    public static Map<String, String> freePorts() {
        return Arrays.stream(Port.values())
                .collect(Collectors.toMap(Port::variable, port -> Integer.toString(freePort())));
    }

    /** A port that nobody has at the moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of an HTTP server on {@code port}. */
    public static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
