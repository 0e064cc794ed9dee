package io.quizpool.local.up;

import io.quizpool.local.process.Part;
import io.quizpool.local.system.LocalSystem;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts the parts as early as each can be: the services need the database first thing, so they
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
            var starting = new ExecutorCompletionService<Part>(executor);
            begin(starting, system.kafka());
            begin(starting, system.postgres());
            for (var ready = 0; ready < system.parts().size(); ready++) {
                if (result(starting.take()).equals(system.postgres())) {
                    begin(starting, system.api());
                    begin(starting, system.worker());
                }
            }
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }

    private void begin(CompletionService<Part> starting, Part part) {
        starting.submit(() -> {
            startup.bringUp(part);
            return part;
        });
    }

    private static Part result(Future<Part> ended) throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
