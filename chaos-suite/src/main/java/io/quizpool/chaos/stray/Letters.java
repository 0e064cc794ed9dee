package io.quizpool.chaos.stray;

import io.quizpool.model.task.Topics;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** The dead letters, read from the beginning each time. */
public final class Letters {

    private final TopicReader reader;

    public Letters(String bootstrap) {
        this.reader = new TopicReader(bootstrap);
    }

    /** Which of these keys have a letter; none while the broker is away. */
    public Set<String> found(Set<String> keys) {
        try {
            var found =
                    new HashSet<>(
                            reader.read(Topics.DEAD_LETTERS).stream()
                                    .map(ConsumerRecord::key)
                                    .filter(key -> key != null)
                                    .toList());
            found.retainAll(keys);
            return found;
        } catch (KafkaException away) {
            return Set.of();
        }
    }
}
