package io.quizpool.api.network;

import java.net.InetAddress;

/**
 * A network of IPv4 or IPv6 addresses, written as in RFC 4632 and RFC 4291: {@code 10.0.0.0/8}.
 *
 * @param network its first address
 * @param prefixLength how many bits its addresses have in common
 */
public record Cidr(InetAddress network, int prefixLength) {

    /**
     * Reads a network, or a single address.
     *
     * @throws IllegalArgumentException with a message for whoever wrote {@code text}
     */
    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        InetAddress first = Addresses.parse(slash < 0 ? text : text.substring(0, slash));
        int bits = first.getAddress().length * Byte.SIZE;
        int prefixLength = slash < 0 ? bits : prefixLength(text.substring(slash + 1), bits);
        Cidr parsed = new Cidr(first, prefixLength);
        InetAddress network = Addresses.masked(first, prefixLength);
        if (!network.equals(first)) {
            throw new IllegalArgumentException(
                    "has bits set beyond its prefix: write %s"
                            .formatted(new Cidr(network, prefixLength)));
        }
        return parsed;
    }

    /** Whether {@code address} belongs to the network; an IPv4 address is in no IPv6 network. */
    public boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = prefixLength / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (ours[i] != theirs[i]) {
                return false;
            }
        }
        int rest = prefixLength % Byte.SIZE;
        return rest == 0 || ((ours[whole] ^ theirs[whole]) & 0xff) >>> (Byte.SIZE - rest) == 0;
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + prefixLength;
    }

    private static int prefixLength(String text, int most) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int length = digits && text.length() <= 3 ? Integer.parseInt(text) : -1;
        if (length < 0 || length > most) {
            throw new IllegalArgumentException(
                    "needs a prefix length from 0 to %d after the slash".formatted(most));
        }
        return length;
    }
}
