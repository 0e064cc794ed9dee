package io.quizpool.worker.chatmodel;

import java.time.Duration;

/** Whether the model that writes can be called at all. */
@FunctionalInterface
public interface ModelAvailability {

    /**
     * How long every call would be turned away, because its server asked for that or its circuit is
     * open; zero where a call may be made.
     */
    Duration closedFor();
}
