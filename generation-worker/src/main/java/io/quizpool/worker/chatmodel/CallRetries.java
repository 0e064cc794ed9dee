package io.quizpool.worker.chatmodel;

import io.quizpool.worker.patience.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Repeats a call that got no answer, where the wait fits into the task's time: what the other calls
 * of the attempt have written is kept. What does not fit is left to a later attempt.
 */
@Component
public class CallRetries {

    private final ModelCallProperties.Retry properties;
    private final FullJitter backoff;
    private final Pause pause;
    private final Clock clock;

    /** With what waiting takes. */
    public CallRetries(
            ModelCallProperties properties, RandomGenerator random, Pause pause, Clock clock) {
        this.properties = properties.retry();
        this.backoff = new FullJitter(properties.retry().base(), properties.retry().cap(), random);
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * The reply of {@code call}, the last one where it was repeated. Nothing is repeated once
     * {@link StillWanted} says that nobody wants the reply.
     *
     * @param deadline when the last reply must be there
     * @throws InterruptedException where the wait is called off
     */
    Reply make(Supplier<Reply> call, Instant deadline) throws InterruptedException {
        Reply reply = call.get();
        for (int failure = 1; failure <= properties.max(); failure++) {
            if (!(reply instanceof Reply.Absent absent)) {
                return reply;
            }
            Duration wait = backoff.after(failure, absent.retryAfter());
            Instant end = clock.instant().plus(wait).plus(properties.shortestCall());
            if (end.isAfter(deadline)
                    || Thread.currentThread().isInterrupted()
                    || !StillWanted.now()) {
                return reply;
            }
            pause.pause(wait);
            if (!StillWanted.now()) {
                return reply;
            }
            reply = call.get();
        }
        return reply;
    }
}
