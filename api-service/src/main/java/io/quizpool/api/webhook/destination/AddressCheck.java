package io.quizpool.api.webhook.destination;

import io.quizpool.api.network.Cidr;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from those inside, after IANA's registries of
 * special-purpose addresses (RFC 6890): a webhook must not be a way into the operator's networks.
 * What an IPv6 address carries of IPv4 is judged by that.
 */
final class AddressCheck {

    private static final List<Cidr> SPECIAL_IPV4 =
            networks(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by customers of a carrier (CGNAT)
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // the platform behind machines of Azure
                    "169.254.0.0/16", // link-local, and metadata of most clouds
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // assigned to protocols
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // relays of 6to4
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4"); // reserved, and broadcast

    /** All that is public in IPv6; loopback, unique-local, link-local, multicast are elsewhere. */
    private static final Cidr GLOBAL_IPV6 = Cidr.parse("2000::/3");

    private static final List<Cidr> SPECIAL_IPV6 =
            networks(
                    "2001::/23", // assigned to protocols, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4: an IPv4 address of anybody's choice
                    "3fff::/20"); // documentation

    /** Translates to the IPv4 address in its last 32 bits (RFC 6052). */
    private static final Cidr NAT64 = Cidr.parse("64:ff9b::/96");

    private final List<Cidr> allowed;

    /**
     * @param allowed networks that may be reached although they are not public
     */
    AddressCheck(List<Cidr> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Whether a webhook may go to {@code address}. */
    boolean allows(InetAddress address) {
        return any(allowed, address) || isPublic(address);
    }

    private boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !any(SPECIAL_IPV4, address);
        }
        if (NAT64.contains(address)) {
            return allows(lastFourBytes(address));
        }
        return GLOBAL_IPV6.contains(address) && !any(SPECIAL_IPV6, address);
    }

    private static InetAddress lastFourBytes(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(
                    Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an IPv4 address", e);
        }
    }

    private static boolean any(List<Cidr> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Cidr> networks(String... written) {
        return Stream.of(written).map(Cidr::parse).toList();
    }
}
