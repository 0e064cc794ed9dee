package io.quizpool.local.up;

import io.quizpool.local.process.Part;
import io.quizpool.local.system.LocalSystem;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts the parts as early as each can be: the services migrate the database first thing, so they
 * wait for PostgreSQL; Kafka may come up beside them, as its clients wait for it by themselves.
 */
final class StartOrder {
    private final LocalSystem system;
    private final Startup startup;

    StartOrder(LocalSystem system, Startup startup) {
        this.system = system;
        this.startup = startup;
    }

    /** Returns when all are ready; throws what stopped the first that could not be. */
    void bringUp() throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var kafka = begin(executor, system.kafka());
            await(begin(executor, system.postgres()));
            var api = begin(executor, system.api());
            var worker = begin(executor, system.worker());
            await(api);
            await(worker);
            await(kafka);
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }

    private Future<?> begin(ExecutorService executor, Part part) {
        return executor.submit(() -> {
            startup.bringUp(part);
            return part;
        });
    }

    private static void await(Future<?> started) throws InterruptedException {
        try {
            started.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
