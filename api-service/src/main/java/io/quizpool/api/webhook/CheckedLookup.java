package io.quizpool.api.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up for the HTTP client, once for each connection, and refuses it where any of its
 * addresses is refused. The client connects to the addresses that it gets from here and to no
 * others, so a name that stands for something else a moment later (DNS rebinding) gains nothing.
 *
 * <p>A lookup occupies its thread: on a virtual one it would hold up those that serve requests, so
 * it has threads of its own.
 */
final class CheckedLookup implements DnsResolver {

    private final HostLookup lookup;
    private final AddressCheck check;
    private final ExecutorService threads;

    CheckedLookup(HostLookup lookup, AddressCheck check, ExecutorService threads) {
        this.lookup = lookup;
        this.check = check;
        this.threads = threads;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = find(host);
        if (!Stream.of(found).allMatch(check::allows)) {
            throw new RefusedAddressException();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host; // asked for by authentication alone, which there is none of
    }

    private InetAddress[] find(String host) throws UnknownHostException {
        Future<InetAddress[]> found = threads.submit(() -> lookup.addressesOf(host));
        try {
            return found.get();
        } catch (ExecutionException e) {
            UnknownHostException unknown = new UnknownHostException(host);
            unknown.initCause(e.getCause());
            throw unknown;
        } catch (InterruptedException e) {
            found.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
