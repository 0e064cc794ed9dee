package io.quizpool.api.webhook.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A receiver that speaks as no server of HTTP would, or as a hostile one does. */
final class RawServer implements AutoCloseable {

    /** What it does with a connection. */
    @FunctionalInterface
    private interface Conversation {

        void hold(Socket connection) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private RawServer() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
    }

    /** Says {@code text} and hangs up. */
    static RawServer saying(String text) throws IOException {
        RawServer server = new RawServer();
        server.hold(connection -> connection.getOutputStream().write(bytes(text)));
        return server;
    }

    /** Says {@code text}, then {@code some} more bytes every {@code pauseMillis}. */
    static RawServer sayingWithoutEnd(String text, int some, int pauseMillis) throws IOException {
        byte[] more = new byte[some];
        Arrays.fill(more, (byte) 'x');
        RawServer server = new RawServer();
        server.hold(connection -> {
            connection.getInputStream().read();
            OutputStream out = connection.getOutputStream();
            out.write(bytes(text));
            server.writeUntilBroken(out, more, pauseMillis);
        });
        return server;
    }

    URI url() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getLocalPort()));
    }

    /** Whether the other side has hung up before this server did; waits for it. */
    boolean awaitHangUp() throws InterruptedException {
        return hungUp.await(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void hold(Conversation conversation) {
        Thread.ofVirtual()
                .start(() -> {
                    while (!server.isClosed()) {
                        try (Socket connection = server.accept()) {
                            conversation.hold(connection);
                        } catch (IOException | InterruptedException e) {
                            // the client hung up, or the test is over
                        }
                    }
                });
    }

    private void writeUntilBroken(OutputStream out, byte[] more, int pauseMillis)
            throws InterruptedException {
        try {
            while (true) {
                out.write(more);
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
