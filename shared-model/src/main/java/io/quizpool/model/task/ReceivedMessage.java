package io.quizpool.model.task;

import io.quizpool.model.json.ContractJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What came on {@link Topics#GENERATION_REQUESTS}, as far as this code can know. It looks at the
 * two fields that keep their meaning in every version, {@code version} and {@code task_id}, and at
 * nothing else, so that writers may add fields and leave others out.
 */
public sealed interface ReceivedMessage {

    /** There is this task to do. */
    record Task(UUID taskId) implements ReceivedMessage {}

    /** There is this task to do, by code that reads messages of this version. */
    record Newer(int version, UUID taskId) implements ReceivedMessage {}

    /** No message about a task, whoever reads it. */
    record Unreadable(String why) implements ReceivedMessage {}

    /**
     * Reads a message's value; never throws.
     *
     * @param value JSON in UTF-8; null where the message has none
     */
    static ReceivedMessage read(byte @Nullable [] value) {
        if (value == null) {
            return new Unreadable("the message has no value");
        }
        Envelope envelope;
        try {
            envelope = ContractJson.mapper().readValue(value, Envelope.class);
        } catch (JacksonException noMessage) {
            return new Unreadable("the value is no generation task message");
        }
        if (envelope == null || envelope.taskId() == null) {
            return new Unreadable("the value names no task");
        }
        Integer version = envelope.version();
        return version == null || version <= GenerationTaskMessage.VERSION
                ? new Task(envelope.taskId())
                : new Newer(version, envelope.taskId());
    }

    /** What every version has; without a version it is the first. */
    record Envelope(@Nullable Integer version, @Nullable UUID taskId) {}
}
