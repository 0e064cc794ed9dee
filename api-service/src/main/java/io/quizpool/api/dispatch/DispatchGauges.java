package io.quizpool.api.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.model.task.Topics;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How much waits: in the outbox, and in Kafka for the workers. Measured, not asked on a scrape. */
@Component
class DispatchGauges {

    private static final Logger log = LoggerFactory.getLogger(DispatchGauges.class);

    private final Outbox outbox;
    private final ShareGroup group;
    private final AtomicLong backlog = new AtomicLong();
    private final AtomicLong lag = new AtomicLong();

    DispatchGauges(Outbox outbox, ShareGroup group, MeterRegistry meters) {
        this.outbox = outbox;
        this.group = group;
        Gauge.builder("quizpool.outbox.backlog", backlog, AtomicLong::get)
                .description("Tasks that wait to be published")
                .register(meters);
        Gauge.builder("quizpool.share.group.lag", lag, AtomicLong::get)
                .description("Messages that the share group has yet to finish")
                .tag("group", Topics.WORKERS)
                .tag("topic", Topics.GENERATION_REQUESTS)
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${quizpool.dispatch.measure-every}")
    void measure() {
        try {
            backlog.set(outbox.backlog());
            lag.set(
                    group.partitions().stream()
                            .mapToLong(partition -> partition.end() - partition.start())
                            .sum());
        } catch (DataAccessException | TransactionException | KafkaException e) {
            log.debug("The backlog could not be measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
