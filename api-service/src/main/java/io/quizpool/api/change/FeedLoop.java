package io.quizpool.api.change;

import io.quizpool.api.background.BackgroundLoop;
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
    private final BackgroundLoop loop;

    FeedLoop(ChangeFeed feed, ChangeProperties properties) {
        this.feed = feed;
        this.properties = properties;
        this.loop = new BackgroundLoop(Thread.ofVirtual().name("change-feed"), this::round);
    }

    @Override
    public void start() {
        feed.open();
        loop.start();
    }

    /** Waits for a look under way, though no longer than it takes the others to forget this one. */
    @Override
    public void stop() {
        loop.stop(properties.forgetAfter());
        try {
            feed.close();
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
        return loop.isRunning();
    }

    private void round() throws InterruptedException {
        if (loop.awaitWakeUp(properties.pollInterval())) {
            feed.poll();
        }
    }
}
