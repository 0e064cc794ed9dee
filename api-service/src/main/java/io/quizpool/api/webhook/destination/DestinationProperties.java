package io.quizpool.api.webhook.destination;

import io.quizpool.api.network.Cidr;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where webhooks may go.
 *
 * @param allowedNetworks networks that are not public and may be reached all the same; none by
 *     default
 * @param allowHttp whether a receiver may do without TLS
 * @param ports the ports, each alone or as a range: {@code 443}, {@code 8000-8999}
 */
@ConfigurationProperties("quizpool.webhook.destination")
public record DestinationProperties(
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue({"443", "8443"}) List<String> ports) {

    public DestinationProperties {
        allowedNetworks = List.copyOf(allowedNetworks);
        ports = List.copyOf(ports);
        allowedNetworks.forEach(DestinationProperties::network);
        Assert.isTrue(
                !ports.isEmpty() && ports.stream().allMatch(PortRange::isOne),
                "quizpool.webhook.destination.ports must name one port or more, like 443 or"
                        + " 8000-8999");
    }

    List<Cidr> networks() {
        return allowedNetworks.stream().map(DestinationProperties::network).toList();
    }

    List<PortRange> portRanges() {
        return ports.stream().map(PortRange::parse).toList();
    }

    private static Cidr network(String text) {
        try {
            return Cidr.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "quizpool.webhook.destination.allowed-networks: '%s' %s. Name networks like"
                                    .formatted(text, e.getMessage())
                            + " 10.20.0.0/16.",
                    e);
        }
    }
}
