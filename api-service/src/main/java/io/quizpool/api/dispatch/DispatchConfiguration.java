package io.quizpool.api.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.trace.TraceParent;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    /** Says nothing: the loop tells of a refusal once, not for each message. */
    @Bean
    ProducerListener<Object, Object> silence() {
        return new ProducerListener<>() {};
    }

    @Bean
    OutboxDispatcher outboxDispatcher(
            Outbox outbox,
            KafkaTemplate<String, String> kafka,
            TraceParent trace,
            TransactionOperations transaction,
            InstantSource clock,
            MeterRegistry meters,
            DispatchProperties properties,
            TurnsProperties turns) {
        return new OutboxDispatcher(
                outbox,
                new TaskPublisher(kafka, trace),
                transaction,
                clock,
                Counter.builder("quizpool.outbox.published")
                        .description("Messages that Kafka took from the outbox")
                        .register(meters),
                turns.ahead(),
                new MostInHand(turns.remember()),
                properties.batchSize());
    }
}
