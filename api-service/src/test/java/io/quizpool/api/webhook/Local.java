package io.quizpool.api.webhook;

import io.quizpool.api.network.Cidr;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Senders that reach receivers on this machine. */
final class Local {

    private Local() {}

    static WebhookSender sender(DeliveryProperties settings) {
        return sender(settings, InetAddress::getAllByName, "127.0.0.0/8", "::1");
    }

    static WebhookSender sender(DeliveryProperties settings, HostLookup lookup, String... allowed) {
        return new WebhookSender(
                new WebhookClient(
                        lookup,
                        new AddressCheck(Stream.of(allowed).map(Cidr::parse).toList()),
                        settings),
                settings.timeout(),
                InstantSource.system());
    }
}
