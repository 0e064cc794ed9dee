package io.quizpool.local.children;

import io.quizpool.local.settings.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Ports and addresses of this machine's own interface. */
public final class Loopback {

    /** Where everything listens. */
    public static final InetAddress ADDRESS = InetAddress.ofLiteral("127.0.0.1");

    /** Linux gives connections ports from 32768 on, other systems higher ones. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 12_768;

    /** Hands no port out twice before all had their turn; processes side by side begin apart. */
    private static final AtomicInteger next =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 61 % COUNT));

    private Loopback() {}

    /** A free port for each part of a local system, as the launcher's environment would name it. */
    public static Map<String, String> freePorts() {
        return Arrays.stream(Port.values())
                .collect(Collectors.toMap(Port::variable, port -> Integer.toString(freePort())));
    }

    /**
     * A port that nobody has at the moment, and that the system gives to no connection: what is to
     * listen there may start later, and again after a kill.
     *
     * @throws IllegalStateException where none is free
     */
    public static int freePort() {
        for (var tried = 0; tried < COUNT; tried++) {
            var port = FIRST + Math.floorMod(next.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException(
                "Nothing is free among the ports from %d to %d"
                        .formatted(FIRST, FIRST + COUNT - 1));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, ADDRESS)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** The address of an HTTP server on {@code port}. */
    public static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
