package io.quizpool.api.webhook;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client of webhooks. It does what it is told and nothing else: no redirect, no retry, no
 * cookie, no proxy of the environment, no connection used twice; it connects to checked addresses
 * only.
 */
final class WebhookClient implements AutoCloseable {

    private static final int IDLE_SECONDS = 10;

    private final CloseableHttpClient http;
    private final ThreadPoolExecutor lookups;

    WebhookClient(HostLookup lookup, AddressCheck check, DeliveryProperties properties) {
        int most = properties.concurrency();
        this.lookups =
                new ThreadPoolExecutor(
                        most,
                        most,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("webhook-lookup-", 0).daemon().factory());
        lookups.allowCoreThreadTimeOut(true);
        Timeout timeout = Timeout.of(properties.timeout());
        this.http =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new CheckedLookup(lookup, check, lookups))
                                        .setMaxConnTotal(most)
                                        .setMaxConnPerRoute(most)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(timeout)
                                                        .setSocketTimeout(timeout)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setConnectionRequestTimeout(timeout)
                                        .setResponseTimeout(timeout)
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        .setConnectionReuseStrategy((request, response, context) -> false)
                        .setUserAgent("Quizpool-Webhooks")
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    /** Sends a request; whoever gets the answer closes it. */
    ClassicHttpResponse send(URI to, HttpPost post) throws IOException {
        return http.executeOpen(HttpHost.create(to), post, null);
    }

    @Override
    public void close() throws IOException {
        http.close();
        lookups.shutdownNow();
    }
}
