package io.quizpool.worker.intake;

import static org.awaitility.Awaitility.await;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.event.ConsumerStartedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

@WorkerContext
class IntakeLifecycleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int IN_FLIGHT = 8;

    @Autowired private ConfigurableApplicationContext context;
    @Autowired private KafkaListenerEndpointRegistry listeners;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;

    @Test
    void startsEveryConsumerAnewWhereOneDied() {
        await().atMost(PATIENCE).until(() -> container().isRunning());
        AtomicInteger started = new AtomicInteger();
        ApplicationListener<ConsumerStartedEvent> counting = event -> started.incrementAndGet();
        context.addApplicationListener(counting);

        context.publishEvent(
                new ConsumerStoppedEvent(
                        container(), container(), ConsumerStoppedEvent.Reason.ABNORMAL));

        await().atMost(PATIENCE).until(() -> started.get() == IN_FLIGHT);
        context.removeApplicationListener(counting);
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        kafka.send(Topics.GENERATION_REQUESTS, task.toString(), TestTasks.message(task)).join();
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
    }

    private MessageListenerContainer container() {
        MessageListenerContainer container = listeners.getListenerContainer(TaskListener.ID);
        if (container == null) {
            throw new IllegalStateException("no listener");
        }
        return container;
    }
}
