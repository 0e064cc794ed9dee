package io.quizpool.api.generation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of generation.
 *
 * @param longestWait the most that {@code Prefer: wait} holds an answer back
 * @param waitPoll how often the database is asked meanwhile
 * @param deadline how long a request may take; what is left of it then is called off
 */
@ConfigurationProperties("quizpool.generation")
record GenerationProperties(
        @DefaultValue("30s") Duration longestWait,
        @DefaultValue("100ms") Duration waitPoll,
        @DefaultValue("24h") Duration deadline) {

    GenerationProperties {
        Assert.isTrue(
                waitPoll.toMillis() >= 100,
                "quizpool.generation.wait-poll must be 100ms or more: each waiting client asks the"
                        + " database that often");
        Assert.isTrue(
                deadline.compareTo(Duration.ofMinutes(1)) >= 0,
                "quizpool.generation.deadline must be 1m or more: a task that is put off once needs as"
                        + " long");
        Assert.isTrue(
                !longestWait.isNegative() && longestWait.compareTo(Duration.ofMinutes(5)) <= 0,
                "quizpool.generation.longest-wait must be between 0s (never wait) and 5m");
    }
}
