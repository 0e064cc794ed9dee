package io.quizpool.api.apikey;

import io.quizpool.api.network.Cidr;
import java.net.InetAddress;
import java.util.List;

/** The networks that a key is bound to. */
final class KeyNetworks {

    private KeyNetworks() {}

    /**
     * Whether a key bound to {@code networks} is good from {@code address}; none: from anywhere.
     */
    static boolean allow(List<Cidr> networks, InetAddress address) {
        for (Cidr network : networks) {
            if (network.contains(address)) {
                return true;
            }
        }
        return networks.isEmpty();
    }
}
