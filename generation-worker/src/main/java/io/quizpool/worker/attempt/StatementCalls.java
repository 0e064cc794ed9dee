package io.quizpool.worker.attempt;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.prompt.StatementPrompt;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Calls the model for several statements at once, each on a virtual thread within the same trace.
 */
@Component
class StatementCalls {

    private final ChatModel model;
    private final Clock clock;
    private final ExecutorService threads =
            ContextExecutorService.wrap(
                    Executors.newVirtualThreadPerTaskExecutor(),
                    ContextSnapshotFactory.builder().build());

    StatementCalls(ChatModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /**
     * The replies, in the order of {@code prompts}; those not there by {@code deadline} count as
     * unavailable and their calls are cut off.
     */
    List<Reply> all(List<StatementPrompt> prompts, Instant deadline) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), deadline);
        return threads
                .invokeAll(
                        prompts.stream()
                                .<Callable<Reply>>map(prompt -> () -> model.complete(prompt))
                                .toList(),
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS)
                .stream()
                .map(StatementCalls::reply)
                .toList();
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
