package io.quizpool.api.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A client's server that webhooks are sent to. */
public final class Receiver implements AutoCloseable {

    /** What arrived. */
    public record Received(
            String id, String timestamp, String signature, String host, String body) {

        /** Whether it is signed with {@code secret} and fresh, by the specification alone. */
        public boolean isSignedWith(String secret) throws GeneralSecurityException {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = id + "." + timestamp + "." + body;
            byte[] expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
            return Math.abs(age) < 300
                    && Arrays.asList(signature.split(" "))
                            .contains("v1," + Base64.getEncoder().encodeToString(expected));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /**
     * @param status what to answer to each that arrives
     */
    public Receiver(ToIntFunction<Received> status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, status));
        server.start();
    }

    /** One that takes everything. */
    public static Receiver taking() throws IOException {
        return new Receiver(one -> 204);
    }

    /** Its address under a name that stands for this machine. */
    public URI url() {
        return url("localhost");
    }

    public URI url(String host) {
        return URI.create("http://%s:%d/hook?x=1".formatted(host, server.getAddress().getPort()));
    }

    public List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, ToIntFunction<Received> status) throws IOException {
        try (exchange) {
            Received arrived =
                    new Received(
                            header(exchange, "webhook-id"),
                            header(exchange, "webhook-timestamp"),
                            header(exchange, "webhook-signature"),
                            header(exchange, "Host"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
            received.add(arrived);
            int answered = status.applyAsInt(arrived);
            if (answered == 302) {
                exchange.getResponseHeaders().set("Location", url("localhost") + "&moved");
            } else if (answered == 503) {
                exchange.getResponseHeaders().set("Retry-After", "7200");
            }
            exchange.sendResponseHeaders(answered, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
