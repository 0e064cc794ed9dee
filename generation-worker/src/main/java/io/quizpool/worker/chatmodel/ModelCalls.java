package io.quizpool.worker.chatmodel;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes several calls of a model at once, each on a virtual thread within the same trace. */
@Component
public class ModelCalls {

    private final CallRetries retries;
    private final Clock clock;
    private final ExecutorService threads =
            ContextExecutorService.wrap(
                    Executors.newVirtualThreadPerTaskExecutor(),
                    ContextSnapshotFactory.builder().build());

    public ModelCalls(CallRetries retries, Clock clock) {
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * The replies, in the order of {@code calls}, which are repeated where that helps and fits into
     * the time; those not there by {@code deadline} count as unavailable and their calls are cut
     * off. Nothing is called, or called again, once {@link StillWanted} says that nobody wants the
     * replies.
     */
    public List<Reply> all(List<Supplier<Reply>> calls, Instant deadline)
            throws InterruptedException {
        if (!StillWanted.now()) {
            return Collections.nCopies(calls.size(), Reply.calledOff());
        }
        Duration left = Duration.between(clock.instant(), deadline);
        return threads
                .invokeAll(
                        calls.stream().map(call -> repeated(call, deadline)).toList(),
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS)
                .stream()
                .map(ModelCalls::reply)
                .toList();
    }

    private Callable<Reply> repeated(Supplier<Reply> call, Instant deadline) {
        return StillWanted.carried(() -> retries.make(call, deadline));
    }

    private static Reply reply(Future<Reply> call) {
        try {
            return call.get();
        } catch (CancellationException late) {
            return new Reply.Unavailable("no answer within the task's time", Optional.empty());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the call of the model failed", failed.getCause());
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
            return new Reply.Unavailable("interrupted", Optional.empty());
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
