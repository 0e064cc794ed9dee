package io.quizpool.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A client's server that webhooks are sent to: answers nothing until it is told to. */
final class WebhookReceiver implements AutoCloseable {

    /** What arrived. */
    record Webhook(String id, String timestamp, String signature, String body) {

        /** Verifies as Standard Webhooks says. */
        boolean isSignedWith(String secret) throws GeneralSecurityException {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = id + "." + timestamp + "." + body;
            byte[] expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return Arrays.asList(signature.split(" "))
                    .contains("v1," + Base64.getEncoder().encodeToString(expected));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Webhook> arrived = new CopyOnWriteArrayList<>();
    private final CountDownLatch answers = new CountDownLatch(1);

    WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:%d/hook".formatted(server.getAddress().getPort()));
    }

    /** All that arrived, in order; what was never answered too. */
    List<Webhook> arrived() {
        return List.copyOf(arrived);
    }

    /** Takes what comes from now on. */
    void answer() {
        answers.countDown();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            arrived.add(
                    new Webhook(
                            header(exchange, "webhook-id"),
                            header(exchange, "webhook-timestamp"),
                            header(exchange, "webhook-signature"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            answers.await();
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
