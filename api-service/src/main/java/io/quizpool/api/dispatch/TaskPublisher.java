package io.quizpool.api.dispatch;

import io.quizpool.api.trace.TraceParent;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.task.GenerationTaskMessage;
import io.quizpool.model.task.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/** Sends the messages of many tasks at once and waits until Kafka has them. */
final class TaskPublisher {

    /**
     * What came of a batch.
     *
     * @param refusal why the rest was not published; null where all was
     */
    record Sent(List<Outbox.Published> published, @Nullable Throwable refusal) {}

    private record Pending(Outbox.Due task, CompletableFuture<SendResult<String, String>> sent) {}

    private final KafkaOperations<String, String> kafka;
    private final TraceParent trace;

    TaskPublisher(KafkaOperations<String, String> kafka, TraceParent trace) {
        this.kafka = kafka;
        this.trace = trace;
    }

    Sent publish(List<Outbox.Due> tasks, Instant now) throws InterruptedException {
        List<Pending> pending = new ArrayList<>();
        Throwable refusal = null;
        try {
            for (Outbox.Due task : tasks) {
                pending.add(new Pending(task, send(task, now)));
            }
            kafka.flush();
        } catch (RuntimeException e) {
            refusal = e; // the broker is away: what has been sent may still get through
        }
        List<Outbox.Published> published = new ArrayList<>();
        for (Pending one : pending) {
            try {
                RecordMetadata place = one.sent().get().getRecordMetadata();
                published.add(
                        new Outbox.Published(
                                one.task().taskId(), place.partition(), place.offset()));
            } catch (ExecutionException e) {
                refusal = e.getCause();
            }
        }
        return new Sent(published, refusal);
    }

    private CompletableFuture<SendResult<String, String>> send(Outbox.Due task, Instant now) {
        GenerationTaskMessage message =
                new GenerationTaskMessage(
                        GenerationTaskMessage.VERSION, task.taskId(), task.requestId(), now);
        return trace.within(
                task.traceparent(),
                "quizpool.task.publish",
                () ->
                        kafka.send(
                                Topics.GENERATION_REQUESTS,
                                task.taskId().toString(),
                                ContractJson.mapper().writeValueAsString(message)));
    }
}
