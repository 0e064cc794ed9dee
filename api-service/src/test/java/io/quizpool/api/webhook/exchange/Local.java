package io.quizpool.api.webhook.exchange;

import io.quizpool.api.webhook.destination.CheckedLookup;
import io.quizpool.api.webhook.destination.DestinationProperties;
import io.quizpool.api.webhook.destination.HostLookup;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Senders that reach receivers on this machine. */
public final class Local {

    private static final int AT_ONCE = 8;

    private Local() {}

    public static WebhookSender sender(Duration timeout) {
        return sender(timeout, InetAddress::getAllByName, "127.0.0.0/8", "::1");
    }

    static WebhookSender sender(Duration timeout, HostLookup lookup, String... allowed) {
        DestinationProperties destination =
                new DestinationProperties(List.of(allowed), true, List.of("1-65535"));
        return new WebhookSender(
                new CheckedLookup(lookup, destination, AT_ONCE),
                timeout,
                AT_ONCE,
                InstantSource.system());
    }
}
