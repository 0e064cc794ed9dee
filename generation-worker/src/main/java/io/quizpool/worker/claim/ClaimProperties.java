package io.quizpool.worker.claim;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a worker holds a task.
 *
 * @param lease after this time anybody may take the task over; longer than the share group's lock
 * @param workerName who holds the claim, for operators; host and process id where unset
 */
@ConfigurationProperties("quizpool.claim")
public record ClaimProperties(@DefaultValue("40s") Duration lease, @Nullable String workerName) {

    String workerNameOrDefault() {
        return workerName != null
                ? workerName
                : System.getenv().getOrDefault("HOSTNAME", "worker")
                        + "-"
                        + ProcessHandle.current().pid();
    }
}
