package io.quizpool.worker.intake;

import io.micrometer.observation.ObservationRegistry;
import io.quizpool.model.task.Topics;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation.DefaultKafkaListenerObservationConvention;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;
import org.springframework.stereotype.Component;

/**
 * Receives messages, several at once, each within the trace that its headers carry. A message is
 * accepted when what became of its task is in the database, and goes back to the share group where
 * the work on it did not come to an end that is written down.
 */
@Component
class TaskListener {

    private static final Logger log = LoggerFactory.getLogger(TaskListener.class);

    private static final String ID = "generation-tasks";

    private final TaskIntake intake;
    private final InFlight inFlight;
    private final ObservationRegistry observations;

    TaskListener(TaskIntake intake, InFlight inFlight, ObservationRegistry observations) {
        this.intake = intake;
        this.inFlight = inFlight;
        this.observations = observations;
    }

    /** Blocks until nothing is left to do; what the share group is to be told of the message. */
    AcknowledgeType receive(ConsumerRecord<String, byte[]> message) {
        try {
            // spring-kafka observes ordinary listeners but not share consumers.
            return KafkaListenerObservation.LISTENER_OBSERVATION
                    .observation(
                            null,
                            DefaultKafkaListenerObservationConvention.INSTANCE,
                            () ->
                                    new KafkaRecordReceiverContext(
                                            message,
                                            ID,
                                            ID,
                                            Topics.WORKERS,
                                            TaskListener::clusterId),
                            observations)
                    .observe(() -> handle(message));
        } catch (RuntimeException | Error failed) {
            log.error(
                    "Message {}@{} is released and will be delivered again",
                    message.partition(),
                    message.offset(),
                    failed);
            return AcknowledgeType.RELEASE;
        }
    }

    private AcknowledgeType handle(ConsumerRecord<String, byte[]> message) {
        if (!inFlight.enter()) {
            return AcknowledgeType.RELEASE;
        }
        try {
            intake.take(message);
            return AcknowledgeType.ACCEPT;
        } catch (InterruptedException calledOff) {
            log.debug("Message {}@{} is handed back", message.partition(), message.offset());
            return AcknowledgeType.RELEASE;
        } finally {
            inFlight.leave();
        }
    }

    private static @Nullable String clusterId() {
        return null;
    }
}
