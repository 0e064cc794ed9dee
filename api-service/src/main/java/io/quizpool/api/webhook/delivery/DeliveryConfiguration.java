package io.quizpool.api.webhook.delivery;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.webhook.destination.CallbackUrls;
import io.quizpool.api.webhook.destination.CheckedLookup;
import io.quizpool.api.webhook.destination.DestinationProperties;
import io.quizpool.api.webhook.exchange.WebhookSender;
import java.net.InetAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    WebhookSender webhookSender(
            DestinationProperties destination, DeliveryProperties delivery, InstantSource clock) {
        return new WebhookSender(
                new CheckedLookup(InetAddress::getAllByName, destination, delivery.concurrency()),
                delivery.timeout(),
                delivery.concurrency(),
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
