package io.quizpool.worker.intake;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Starts the intake once the service is up and the share group has its settings. */
@Component
class IntakeLifecycle {

    private final ShareGroup group;
    private final KafkaListenerEndpointRegistry listeners;

    IntakeLifecycle(ShareGroup group, KafkaListenerEndpointRegistry listeners) {
        this.group = group;
        this.listeners = listeners;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("intake-start").start(this::startWhenKafkaAnswers);
    }

    private void startWhenKafkaAnswers() {
        try {
            group.configure();
            MessageListenerContainer container = listeners.getListenerContainer(TaskListener.ID);
            if (container != null) {
                container.start();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
