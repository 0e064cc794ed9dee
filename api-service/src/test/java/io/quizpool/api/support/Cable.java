package io.quizpool.api.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection to a server that can be cut and mended: passes bytes on while it is whole. */
public final class Cable implements AutoCloseable {

    private final ServerSocket end;
    private final String host;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** A cable to a server. */
    public Cable(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /** Where to connect to instead of the server. */
    public int port() {
        return end.getLocalPort();
    }

    /** Ends every connection, and each that is made from now on. */
    public void cut() {
        cut = true;
        sockets.forEach(Cable::end);
    }

    /** Lets new connections through again. */
    public void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                Socket client = end.accept();
                if (cut) {
                    client.close();
                } else {
                    Socket server = new Socket(host, port);
                    sockets.add(client);
                    sockets.add(server);
                    pass(client, server);
                    pass(server, client);
                }
            } catch (IOException e) {
                // closed, or the server is away: the client notices
            }
        }
    }

    private void pass(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one end has gone: both are closed
            } finally {
                sockets.remove(from);
                sockets.remove(to);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
