package io.quizpool.api.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the resolver of the system for the addresses of a name. */
@FunctionalInterface
interface HostLookup {

    /** The addresses, at least one. */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
