package io.quizpool.local.process;

import io.quizpool.local.settings.Port;
import java.time.Duration;
import java.util.List;

/** One of the processes that make up the local system. */
public interface Part {
    /** As a user reads it: {@code PostgreSQL}, {@code Kafka}, {@code API}, {@code worker}. */
    String title();

    PartProcess process();

    List<Port> ports();

    /** Where it listens, or what it runs on: shown to the user. */
    String address();

    /** Prepares what it needs, then starts its process; does not wait until it is ready. */
    void start() throws InterruptedException;

    /** Whether it does its work now; asked again and again while it starts. */
    boolean isReady() throws InterruptedException;

    /** Ends it without losing anything. */
    default boolean stop(Duration patience) throws InterruptedException {
        return process().stop("TERM", patience);
    }
}
