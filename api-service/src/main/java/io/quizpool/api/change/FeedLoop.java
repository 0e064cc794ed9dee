package io.quizpool.api.change;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the feed going for as long as the service runs. It begins before the web server, which
 * therefore answers nobody before the first copies are there, and ends after it.
 */
@Component
class FeedLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedLoop.class);

    private final ChangeFeed feed;
    private final ChangeProperties properties;

    private final Semaphore end = new Semaphore(0);

    private volatile @Nullable Thread thread;

    FeedLoop(ChangeFeed feed, ChangeProperties properties) {
        this.feed = feed;
        this.properties = properties;
    }

    @Override
    public void start() {
        feed.open();
        Thread next = Thread.ofVirtual().name("change-feed").unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        end.release();
        try {
            running.join();
            feed.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.info("The others will notice in a while that this replica has left", e);
        }
    }

    @Override
    public int getPhase() {
        return -100;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!end.tryAcquire(properties.pollInterval().toNanos(), TimeUnit.NANOSECONDS)) {
                feed.poll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
