package io.quizpool.worker.patience;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a worker waits for others.
 *
 * @param database how long a read or write waits for a database that is away
 */
@ConfigurationProperties("quizpool.patience")
public record PatienceProperties(@DefaultValue("20s") Duration database) {}
