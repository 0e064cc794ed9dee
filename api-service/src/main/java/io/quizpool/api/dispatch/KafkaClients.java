package io.quizpool.api.dispatch;

import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * The admin client, made when first needed: one cannot be made while the broker's name does not
 * resolve, and this service starts without Kafka.
 */
@Component
class KafkaClients implements DisposableBean {

    private final KafkaAdmin settings;
    private @Nullable Admin admin;

    KafkaClients(KafkaAdmin settings) {
        this.settings = settings;
    }

    /**
     * The one admin client; thread-safe.
     *
     * @throws org.apache.kafka.common.KafkaException where the broker's name does not resolve
     */
    synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings.getConfigurationProperties());
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}
