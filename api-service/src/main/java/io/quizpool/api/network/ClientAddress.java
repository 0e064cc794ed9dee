package io.quizpool.api.network;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the address of the client itself. What a proxy says of it is believed only of trusted
 * proxies, from the right: the first address that is not a trusted proxy's is the client's, and
 * what stands left of it may be anybody's invention.
 */
@Component
public final class ClientAddress {

    private static final String FOR = "for=";

    private final List<Cidr> trusted;
    private final ProxyProperties.ForwardedHeader header;

    ClientAddress(ProxyProperties properties) {
        this.trusted = properties.networks();
        this.header = properties.forwardedHeader();
    }

    /** The address that the request comes from. */
    public InetAddress of(HttpServletRequest request) {
        InetAddress peer = peer(request.getRemoteAddr());
        if (!trusts(peer)) {
            return peer;
        }
        return of(peer, joined(request.getHeaders(header.header())));
    }

    private InetAddress of(InetAddress peer, String forwarded) {
        InetAddress nearest = peer;
        int end = forwarded.length();
        while (end > 0) {
            int comma = forwarded.lastIndexOf(',', end - 1);
            Optional<InetAddress> next = node(forwarded.substring(comma + 1, end).strip());
            if (next.isEmpty()) {
                return nearest; // whoever wrote this cannot or will not say who is behind it
            }
            nearest = next.get();
            if (!trusts(nearest)) {
                return nearest;
            }
            end = comma;
        }
        return nearest;
    }

    private boolean trusts(InetAddress address) {
        for (Cidr network : trusted) {
            if (network.contains(address)) {
                return true;
            }
        }
        return false;
    }

    private Optional<InetAddress> node(String element) {
        return switch (header) {
            case X_FORWARDED_FOR -> address(element);
            case FORWARDED -> {
                for (String pair : element.split(";", -1)) {
                    String stripped = pair.strip();
                    if (stripped.regionMatches(true, 0, FOR, 0, FOR.length())) {
                        yield address(unquoted(stripped.substring(FOR.length())));
                    }
                }
                yield Optional.empty();
            }
        };
    }

    /**
     * {@code 192.0.2.1}, {@code 192.0.2.1:4711}, {@code 2001:db8::1}, {@code [2001:db8::1]:4711}.
     */
    private static Optional<InetAddress> address(String node) {
        String literal = node;
        int bracket = node.indexOf(']');
        if (node.startsWith("[") && bracket > 0) {
            literal = node.substring(1, bracket);
        } else if (node.indexOf(':') == node.lastIndexOf(':') && node.indexOf(':') > 0) {
            literal = node.substring(0, node.indexOf(':'));
        }
        try {
            return Optional.of(Addresses.parse(literal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InetAddress peer(String address) {
        int zone = address.indexOf('%');
        return Addresses.parse(zone < 0 ? address : address.substring(0, zone));
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static String joined(Enumeration<String> lines) {
        StringBuilder all = new StringBuilder();
        while (lines.hasMoreElements()) {
            all.append(all.isEmpty() ? "" : ",").append(lines.nextElement());
        }
        return all.toString();
    }
}
