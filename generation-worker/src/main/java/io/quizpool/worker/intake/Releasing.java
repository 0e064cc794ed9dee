package io.quizpool.worker.intake;

import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ShareConsumerRecordRecoverer;

/**
 * Gives a message back to the share group where the work on it did not come to an end that is
 * written down.
 */
final class Releasing implements ShareConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(Releasing.class);

    @Override
    public AcknowledgeType recover(ConsumerRecord<?, ?> message, Exception failure) {
        // The container wraps what a listener throws.
        if (failure.getCause() instanceof HandedBackException) {
            log.debug("Message {}@{} is handed back", message.partition(), message.offset());
        } else {
            log.error(
                    "Message {}@{} is released and will be delivered again",
                    message.partition(),
                    message.offset(),
                    failure);
        }
        return AcknowledgeType.RELEASE;
    }
}
