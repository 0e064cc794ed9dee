package io.quizpool.api.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds tasks that nobody would do otherwise: those of a worker that died, and those whose message
 * fell out of Kafka (delivered too often, or the topic was lost). Every replica looks; each update
 * is guarded by the state it found.
 */
@Component
class LostTaskSweeper {

    private static final Logger log = LoggerFactory.getLogger(LostTaskSweeper.class);

    private final LostTasks tasks;
    private final ShareGroup group;
    private final SweepProperties properties;
    private final InstantSource clock;
    private final Counter expired;
    private final Counter lost;

    LostTaskSweeper(
            LostTasks tasks,
            ShareGroup group,
            SweepProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.tasks = tasks;
        this.group = group;
        this.properties = properties;
        this.clock = clock;
        this.expired = recovered(meters, "claim_expired");
        this.lost = recovered(meters, "message_lost");
    }

    @Scheduled(
            initialDelayString = "${quizpool.sweep.every}",
            fixedDelayString = "${quizpool.sweep.every}")
    void sweep() {
        try {
            takeBackExpired();
            putBackLost();
        } catch (KafkaException e) {
            log.debug("Kafka is away: nothing can be said about its messages", e);
        } catch (DataAccessResourceFailureException e) {
            log.debug("The database is away: what is lost is found when it is back", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeBackExpired() {
        int requeued = tasks.requeueExpired(clock.instant());
        if (requeued > 0) {
            log.warn("Took {} task(s) back from workers that fell silent", requeued);
            expired.increment(requeued);
        }
    }

    private void putBackLost() throws InterruptedException {
        int republished = republishLost();
        if (republished > 0) {
            log.warn("Put {} task(s) back that had fallen out of Kafka", republished);
            lost.increment(republished);
        }
    }

    private int republishLost() throws InterruptedException {
        Instant before = clock.instant().minus(properties.settleTime());
        List<SharePartition> partitions = group.partitions();
        int republished = tasks.republishBeyond(partitions.size(), before);
        for (SharePartition partition : partitions) {
            republished += tasks.republish(partition, before);
        }
        return republished;
    }

    private static Counter recovered(MeterRegistry meters, String reason) {
        return Counter.builder("quizpool.tasks.recovered")
                .description("Tasks put back into the outbox because nobody would do them")
                .tag("reason", reason)
                .register(meters);
    }
}
