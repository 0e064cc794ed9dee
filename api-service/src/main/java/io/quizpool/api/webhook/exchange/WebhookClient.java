package io.quizpool.api.webhook.exchange;

import io.quizpool.api.webhook.destination.CheckedLookup;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
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

    private final CloseableHttpClient http;
    private final CheckedLookup lookup;

    WebhookClient(CheckedLookup lookup, Duration longest, int atOnce) {
        this.lookup = lookup;
        Timeout timeout = Timeout.of(longest);
        this.http =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(lookup)
                                        .setMaxConnTotal(atOnce)
                                        .setMaxConnPerRoute(atOnce)
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
        lookup.close();
    }
}
