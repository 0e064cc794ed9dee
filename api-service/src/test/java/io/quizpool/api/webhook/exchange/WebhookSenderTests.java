package io.quizpool.api.webhook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.webhook.Receiver;
import io.quizpool.api.webhook.destination.HostLookup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebhookSenderTests {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress ELSEWHERE = InetAddress.ofLiteral("8.8.8.8");
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final SignedMessage MESSAGE =
            new SignedMessage(Map.of("webhook-id", "1"), "{\"é\":1}");

    @Test
    void sendsTheVeryBytesUnderTheNameOfTheHost() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        HostLookup lookup =
                host -> {
                    lookups.incrementAndGet();
                    return new InetAddress[] {HERE};
                };
        try (Receiver receiver = Receiver.taking();
                WebhookSender sender = sender(lookup, "127.0.0.0/8")) {
            URI to = receiver.url("receiver.example");

            Receipt receipt = sender.post(to, MESSAGE);

            assertThat(receipt).isEqualTo(new Receipt.Answered(204, Optional.empty()));
            Receiver.Received arrived = receiver.received().getFirst();
            assertThat(arrived.body()).isEqualTo("{\"é\":1}");
            assertThat(arrived.id()).isEqualTo("1");
            assertThat(arrived.host()).isEqualTo("receiver.example:" + to.getPort());
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void aNameThatAlsoStandsForAnAddressInsideIsNotConnectedTo() throws Exception {
        try (Receiver receiver = Receiver.taking();
                WebhookSender sender =
                        sender(host -> new InetAddress[] {ELSEWHERE, HERE}, "192.168.0.0/16")) {
            Receipt receipt = sender.post(receiver.url("receiver.example"), MESSAGE);

            assertThat(why(receipt)).contains("private");
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void aLiteralAddressInsideIsNotConnectedTo() throws Exception {
        try (Receiver receiver = Receiver.taking();
                WebhookSender sender = sender(InetAddress::getAllByName, "192.168.0.0/16")) {
            for (String host : List.of("127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "localhost")) {
                assertThat(why(sender.post(receiver.url(host), MESSAGE))).contains("private");
            }
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void aNameThatStandsForSomethingElseAMomentLaterGainsNothing() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        HostLookup rebinding =
                host -> new InetAddress[] {lookups.getAndIncrement() == 0 ? HERE : ELSEWHERE};
        try (Receiver receiver = Receiver.taking();
                WebhookSender sender = sender(rebinding, "127.0.0.0/8")) {
            Receipt receipt = sender.post(receiver.url("rebinding.example"), MESSAGE);

            assertThat(receipt).isInstanceOf(Receipt.Answered.class);
            assertThat(receiver.received()).hasSize(1);
            assertThat(lookups).hasValue(1);
        }
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        try (Receiver receiver = new Receiver(one -> 302);
                WebhookSender sender = local()) {
            Receipt receipt = sender.post(receiver.url(), MESSAGE);

            assertThat(receipt).isEqualTo(new Receipt.Answered(302, Optional.empty()));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void tellsWhenTheReceiverWouldBeAskedAgain() throws Exception {
        try (Receiver receiver = new Receiver(one -> 503);
                WebhookSender sender = local()) {
            assertThat(sender.post(receiver.url(), MESSAGE))
                    .isEqualTo(new Receipt.Answered(503, Optional.of(Duration.ofHours(2))));
        }
    }

    @Test
    void aReceiverThatAnswersByteByByteIsNotWaitedFor() throws Exception {
        try (RawServer server = RawServer.sayingWithoutEnd("HTTP/1.1 200 OK\r\nX: ", 1, 20);
                WebhookSender sender = local()) {
            assertThat(why(sender.post(server.url(), MESSAGE))).contains("within 2 s");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void aReceiverThatSaysNothingIsNotWaitedFor() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, HERE);
                WebhookSender sender = local()) {
            URI url = URI.create("http://127.0.0.1:" + server.getLocalPort());
            assertThat(why(sender.post(url, MESSAGE))).contains("within 2 s");
        }
    }

    @Test
    void anAnswerWithoutEndIsNotRead() throws Exception {
        try (RawServer server = RawServer.sayingWithoutEnd("HTTP/1.1 200 OK\r\n\r\n", 8192, 0);
                WebhookSender sender = local()) {
            assertThat(sender.post(server.url(), MESSAGE))
                    .isEqualTo(new Receipt.Answered(200, Optional.empty()));
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void aHeaderWithoutEndIsReadNoFurtherThanHeadersGo() throws Exception {
        try (RawServer server = RawServer.sayingWithoutEnd("HTTP/1.1 200 OK\r\nX: ", 8192, 0);
                WebhookSender sender = local()) {
            assertThat(why(sender.post(server.url(), MESSAGE))).contains("no HTTP");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void saysWhyAReceiverWasNotReached() throws Exception {
        HostLookup nobody =
                host -> {
                    throw new UnknownHostException(host);
                };
        URI closed;
        try (RawServer server = RawServer.saying("")) {
            closed = server.url();
        }
        try (RawServer server = RawServer.saying("SSH-2.0-x\r\n\r\n");
                WebhookSender sender = local();
                WebhookSender lost = sender(nobody, "127.0.0.0/8")) {
            URI withTls = URI.create("https://localhost:" + server.url().getPort());

            assertThat(why(sender.post(server.url(), MESSAGE))).contains("no HTTP");
            assertThat(why(sender.post(closed, MESSAGE))).contains("refused");
            assertThat(why(sender.post(withTls, MESSAGE))).contains("TLS");
            assertThat(why(lost.post(URI.create("http://receiver.example"), MESSAGE)))
                    .contains("cannot be resolved");
        }
    }

    private static String why(Receipt receipt) {
        assertThat(receipt).isInstanceOf(Receipt.NotReached.class);
        return ((Receipt.NotReached) receipt).why();
    }

    private static WebhookSender local() {
        return Local.sender(TIMEOUT);
    }

    private static WebhookSender sender(HostLookup lookup, String... allowed) {
        return Local.sender(TIMEOUT, lookup, allowed);
    }
}
