package io.quizpool.api.network;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which proxies stand before the service.
 *
 * @param trustedProxies networks of proxies whose word on the client's address is taken; none by
 *     default
 * @param forwardedHeader the one header that these proxies write. The other is not read: a proxy
 *     passes on what a client wrote there
 */
@ConfigurationProperties("quizpool.http")
record ProxyProperties(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("x-forwarded-for") ForwardedHeader forwardedHeader) {

    /** Who tells of the client's address. */
    enum ForwardedHeader {
        X_FORWARDED_FOR("X-Forwarded-For"),
        FORWARDED("Forwarded");

        private final String header;

        ForwardedHeader(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    ProxyProperties {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(ProxyProperties::network);
    }

    List<Cidr> networks() {
        return trustedProxies.stream().map(ProxyProperties::network).toList();
    }

    private static Cidr network(String text) {
        try {
            return Cidr.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "quizpool.http.trusted-proxies: '%s' %s. Name networks like 10.0.0.0/8."
                            .formatted(text, e.getMessage()),
                    e);
        }
    }
}
