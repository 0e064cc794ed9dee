package io.quizpool.api.webhook.destination;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Checks addresses that webhooks are to go to, as far as they can be read: what a host's name
 * stands for is looked up and checked when something is sent ({@link CheckedLookup}).
 */
@Component
@NamedInterface
public final class CallbackUrls {

    private static final int LONGEST = 2000;
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private final DestinationProperties properties;
    private final List<PortRange> ports;
    private final AddressCheck addresses;

    CallbackUrls(DestinationProperties properties) {
        this.properties = properties;
        this.ports = properties.portRanges();
        this.addresses = new AddressCheck(properties.networks());
    }

    /** What is wrong with {@code url} and what would do; empty where a webhook may go there. */
    public Optional<String> refusal(String url) {
        if (url.length() > LONGEST) {
            return Optional.of("This is longer than %d characters".formatted(LONGEST));
        }
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("This is no URL: " + example());
        }
        return Optional.ofNullable(refusal(uri));
    }

    private @Nullable String refusal(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && properties.allowHttp())) {
            return properties.allowHttp()
                    ? "A URL with http or https is needed: " + example()
                    : "A URL with https is needed: " + example();
        }
        if (uri.getHost() == null) {
            return "This names no host: " + example();
        }
        if (uri.getRawUserInfo() != null) {
            return "A URL must not hold a name or a password: know a webhook by its signature";
        }
        if (uri.getRawFragment() != null) {
            return "A URL with a fragment (#) cannot be sent to: leave that part out";
        }
        int port = port(uri, scheme);
        if (ports.stream().noneMatch(range -> range.contains(port))) {
            return "Port %d is not allowed here: %s is".formatted(port, writtenPorts());
        }
        InetAddress literal = literal(uri.getHost());
        return literal == null || addresses.allows(literal)
                ? null
                : "Webhooks do not go to private, local or reserved addresses: name a public host,"
                        + " or have the operator allow the network";
    }

    private String writtenPorts() {
        return properties.ports().stream().collect(Collectors.joining(" or "));
    }

    private static int port(URI uri, String scheme) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return scheme.equals("https") ? 443 : 80;
    }

    /** The address that a host is without any lookup; null where it is a name. */
    private static @Nullable InetAddress literal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || name.endsWith(".localhost")) {
            return LOOPBACK; // RFC 6761, section 6.3
        }
        try {
            return InetAddress.ofLiteral(
                    name.startsWith("[") ? name.substring(1, name.length() - 1) : name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String example() {
        return "https://example.org/quizpool, say";
    }
}
