package io.quizpool.api.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses as texts and as bits. No name is ever looked up. */
public final class Addresses {

    private Addresses() {}

    /**
     * The address that {@code text} writes out; an IPv4 address mapped into IPv6 counts as IPv4.
     *
     * @throws IllegalArgumentException where it is none, with a message for whoever wrote it
     */
    static InetAddress parse(String text) {
        if ((text.indexOf('.') < 0 && text.indexOf(':') < 0) || text.indexOf('%') >= 0) {
            throw new IllegalArgumentException("is no IP address");
        }
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no IP address", e);
        }
    }

    /** The first address of the network of {@code prefixLength} bits that holds {@code address}. */
    public static InetAddress masked(InetAddress address, int prefixLength) {
        byte[] bits = address.getAddress();
        for (int i = 0; i < bits.length; i++) {
            int kept = Math.clamp(prefixLength - i * (long) Byte.SIZE, 0, Byte.SIZE);
            bits[i] &= (byte) (0xff << (Byte.SIZE - kept));
        }
        try {
            return InetAddress.getByAddress(bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("It is as long as the one it was made of", e);
        }
    }
}
