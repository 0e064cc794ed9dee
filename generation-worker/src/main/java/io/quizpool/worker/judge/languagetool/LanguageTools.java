package io.quizpool.worker.judge.languagetool;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.languagetool.JLanguageTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few instances of LanguageTool for many tasks: an instance serves one thread at a time, and one
 * for every task in flight would cost more memory than the checks are worth.
 */
final class LanguageTools {

    private static final Logger log = LoggerFactory.getLogger(LanguageTools.class);

    /** The first check of an instance reads dictionaries and builds caches. */
    private static final String WARM_UP = "Hier, les deux sœurs se sont levées tôt.";

    /** What is done with an instance while it is held. */
    @FunctionalInterface
    interface Check<T> {

        T with(JLanguageTool tool) throws IOException;
    }

    private final int instances;
    private final BlockingQueue<JLanguageTool> idle;
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    LanguageTools(int instances) {
        this.instances = instances;
        this.idle = new ArrayBlockingQueue<>(instances);
    }

    /** Makes the instances; takes some seconds. Checks may begin with the first of them. */
    void load() {
        try {
            for (int i = 0; i < instances; i++) {
                JLanguageTool tool = HardRules.tool();
                tool.check(WARM_UP);
                idle.add(tool);
                loaded.complete(null);
            }
            log.info("LanguageTool is ready to judge ({} at once)", instances);
        } catch (IOException | RuntimeException | Error failed) {
            log.error(
                    "LanguageTool could not be loaded: every problem will be refused. Mend the"
                            + " installation, or set quizpool.judge.language-tool.enabled=false",
                    failed);
            // Whatever it was: a worker waits for this before it takes its first task.
            loaded.completeExceptionally(failed);
        }
    }

    /** Returns once there is an instance, or none can be made. */
    void awaitLoaded() throws InterruptedException {
        try {
            loaded.get();
        } catch (ExecutionException failed) {
            log.debug("Nobody need wait for LanguageTool any more", failed);
        }
    }

    /**
     * The result of {@code check} with an instance; empty where none is free within {@code
     * patience}.
     *
     * @throws IllegalStateException where LanguageTool could not be loaded or the check failed
     */
    <T> Optional<T> call(Duration patience, Check<T> check) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        if (!loadedWithin(patience)) {
            return Optional.empty();
        }
        JLanguageTool tool = idle.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (tool == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(check.with(tool));
        } catch (IOException failed) {
            throw new IllegalStateException("LanguageTool could not check", failed);
        } finally {
            idle.add(tool);
        }
    }

    private boolean loadedWithin(Duration patience) throws InterruptedException {
        try {
            loaded.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException stillLoading) {
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("LanguageTool could not be loaded", failed.getCause());
        }
    }
}
