package io.quizpool.api.webhook.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the resolver of the system for the addresses of a name. */
@FunctionalInterface
public interface HostLookup {

    /** The addresses, at least one. */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
