package io.quizpool.api.webhook.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
public final class CheckedLookup implements DnsResolver, AutoCloseable {

    private static final int IDLE_SECONDS = 10;

    private final HostLookup lookup;
    private final AddressCheck check;
    private final ThreadPoolExecutor threads;

    /**
     * @param atOnce how many hosts are looked up at the same time
     */
    public CheckedLookup(HostLookup lookup, DestinationProperties properties, int atOnce) {
        this.lookup = lookup;
        this.check = new AddressCheck(properties.networks());
        this.threads =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("webhook-lookup-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
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

    @Override
    public void close() {
        threads.shutdownNow();
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
