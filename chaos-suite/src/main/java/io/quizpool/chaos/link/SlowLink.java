package io.quizpool.chaos.link;

import io.quizpool.local.children.Loopback;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP proxy on loopback in front of a server: passes everything on, each piece after a delay that
 * can be set while connections are open. A server that is away looks like one that hangs up.
 */
public final class SlowLink implements AutoCloseable {

    private static final int BACKLOG = 256;
    private static final int PIECE = 8192;

    private final InetSocketAddress server;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;

    private SlowLink(InetSocketAddress server, ServerSocket entrance) {
        this.server = server;
        this.entrance = entrance;
    }

    /** Leads to {@code port} of loopback. */
    public static SlowLink to(int port) {
        try {
            var link =
                    new SlowLink(
                            new InetSocketAddress(Loopback.ADDRESS, port),
                            new ServerSocket(0, BACKLOG, Loopback.ADDRESS));
            Thread.ofVirtual().name("slow-link").start(link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Holds each piece of up to 8 KB back for so long from now on, in both directions. */
    public void delay(Duration value) {
        delay = value;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                close();
            }
        }
    }

    private void connect(Socket client) {
        try (client;
                var target = new Socket()) {
            open.add(target);
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            target.connect(server);
            var back = Thread.ofVirtual().start(() -> pass(target, client));
            pass(client, target);
            back.join();
            open.remove(target);
        } catch (IOException away) {
            // The client sees a connection that closes, as where the server had died.
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(client);
        }
    }

    /** Passes on what comes until either side ends, and ends both then. */
    private void pass(Socket from, Socket to) {
        try (from;
                to;
                var in = from.getInputStream();
                var out = to.getOutputStream()) {
            pass(in, out);
        } catch (IOException ended) {
            // Killed, restarted, or closed by the other direction: what these connections are for.
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(InputStream in, OutputStream out) throws IOException, InterruptedException {
        var piece = new byte[PIECE];
        for (var length = in.read(piece); length >= 0; length = in.read(piece)) {
            if (delay.isPositive()) {
                Thread.sleep(delay);
            }
            out.write(piece, 0, length);
        }
    }

    /** Also ends the connections that are open. */
    @Override
    public void close() {
        try {
            entrance.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
