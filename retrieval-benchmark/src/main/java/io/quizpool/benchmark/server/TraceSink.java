package io.quizpool.benchmark.server;

import com.sun.net.httpserver.HttpServer;
import io.quizpool.local.children.Loopback;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Takes the traces that the API sends and forgets them, so that sending them is in the figures. */
public final class TraceSink implements AutoCloseable {

    private static final String PATH = "/v1/traces";

    private final LongAdder bytes = new LongAdder();
    private final HttpServer server;

    private TraceSink(HttpServer server) {
        this.server = server;
    }

    public static TraceSink start() {
        try {
            var sink =
                    new TraceSink(
                            HttpServer.create(
                                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0),
                                    0));
            sink.server.setExecutor(
                    Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
            sink.server.createContext(
                    PATH,
                    exchange -> {
                        try (exchange) {
                            sink.bytes.add(
                                    exchange.getRequestBody()
                                            .transferTo(OutputStream.nullOutputStream()));
                            exchange.sendResponseHeaders(200, -1);
                        }
                    });
            sink.server.start();
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return Loopback.http(server.getAddress().getPort()).resolve(PATH);
    }

    /** How much has come so far; 0 says that the API traces nothing. */
    public long bytes() {
        return bytes.sum();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
