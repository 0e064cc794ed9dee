package io.quizpool.worker.intake;

import io.micrometer.observation.ObservationRegistry;
import io.quizpool.model.task.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation.DefaultKafkaListenerObservationConvention;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;
import org.springframework.stereotype.Component;

/**
 * Receives one message at a time for each consumer of the share group, within the trace that its
 * headers carry. The container accepts the message once this returns, when what became of its task
 * is in the database, and releases it to the group where this throws.
 */
@Component
class TaskListener {

    static final String ID = "generation-tasks";

    private final TaskIntake intake;
    private final InFlight inFlight;
    private final ObservationRegistry observations;

    TaskListener(TaskIntake intake, InFlight inFlight, ObservationRegistry observations) {
        this.intake = intake;
        this.inFlight = inFlight;
        this.observations = observations;
    }

    @KafkaListener(
            id = ID,
            groupId = Topics.WORKERS,
            topics = Topics.GENERATION_REQUESTS,
            containerFactory = "taskListenerContainerFactory")
    void receive(ConsumerRecord<String, byte[]> message) {
        // spring-kafka observes ordinary listeners but not share listeners.
        KafkaListenerObservation.LISTENER_OBSERVATION
                .observation(
                        null,
                        DefaultKafkaListenerObservationConvention.INSTANCE,
                        () ->
                                new KafkaRecordReceiverContext(
                                        message, ID, ID, Topics.WORKERS, TaskListener::clusterId),
                        observations)
                .observe(() -> handle(message));
    }

    private void handle(ConsumerRecord<String, byte[]> message) {
        if (!inFlight.enter()) {
            throw new HandedBackException();
        }
        try {
            intake.take(message);
        } catch (InterruptedException calledOff) {
            throw new HandedBackException();
        } finally {
            inFlight.leave();
        }
    }

    private static @Nullable String clusterId() {
        return null;
    }
}
