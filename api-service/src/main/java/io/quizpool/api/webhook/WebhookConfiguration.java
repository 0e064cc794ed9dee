package io.quizpool.api.webhook;

import io.quizpool.api.ambient.Ids;
import java.net.InetAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    WebhookSender webhookSender(
            DestinationProperties destination, DeliveryProperties delivery, InstantSource clock) {
        return new WebhookSender(
                new WebhookClient(
                        InetAddress::getAllByName,
                        new AddressCheck(destination.networks()),
                        delivery),
                delivery.timeout(),
                clock);
    }

    @Bean
    Courier courier(
            DeliveryQueue queue,
            CallbackUrls urls,
            MessageWriter writer,
            WebhookSender sender,
            DeliveryRecord record,
            Ids ids,
            DeliveryProperties properties,
            InstantSource clock) {
        return new Courier(queue, urls, writer, sender, record, ids, properties.lease(), clock);
    }
}
