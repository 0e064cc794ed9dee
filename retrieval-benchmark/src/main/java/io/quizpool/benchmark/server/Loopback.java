package io.quizpool.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Ports and addresses of this machine's own interface. */
final class Loopback {

    private static final InetAddress ADDRESS = InetAddress.ofLiteral("127.0.0.1");

    private Loopback() {}

    /** A port that nobody has at the moment. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
