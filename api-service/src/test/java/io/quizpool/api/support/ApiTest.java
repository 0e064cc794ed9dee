package io.quizpool.api.support;

import io.quizpool.testing.BackingServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole service with real servers behind it. All such tests share one running
 * service, so each makes data of its own and filters by it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "quizpool.api-key.bootstrap-admin-key=" + ApiClient.ADMIN_KEY,
            "quizpool.generation.longest-wait=5s",
            // No worker takes what is published here.
            "quizpool.turns.ahead=100000",
            "quizpool.webhook.destination.allowed-networks=127.0.0.0/8,::1",
            "quizpool.webhook.destination.allow-http=true",
            "quizpool.webhook.destination.ports=1-65535",
            "quizpool.webhook.delivery.poll-interval=100ms"
        })
@Import({
    BackingServices.class,
    ApiClient.class,
    StoredProblems.class,
    RecordedAttempts.class,
    RecordedTasks.class,
    KafkaRecords.class
})
public @interface ApiTest {}
