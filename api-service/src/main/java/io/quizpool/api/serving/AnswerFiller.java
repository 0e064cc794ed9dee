package io.quizpool.api.serving;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares the answers of the whole pool once the service runs, as far as the file holds them, so
 * that the first lap is as fast as the next, and the database may be away; and again when all of
 * them had to be forgotten. It takes at most half of one core's time.
 */
@Component
class AnswerFiller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AnswerFiller.class);
    private static final int AT_ONCE = 200;

    private final Desk desk;
    private final Answers answers;

    private volatile @Nullable Thread thread;

    AnswerFiller(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @Override
    public synchronized void start() {
        Thread next = Thread.ofVirtual().name("answer-filler").unstarted(this::run);
        thread = next;
        next.start();
    }

    /** Begins anew, where all answers have been forgotten. */
    synchronized void fillAgain() {
        if (isRunning()) {
            start();
        }
    }

    @Override
    public void stop() {
        Thread running = end();
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized @Nullable Thread end() {
        Thread running = thread;
        thread = null;
        return running;
    }

    /** Ends before the leaser does. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        int[] live = desk.with((index, leases) -> index.live().toArray());
        try {
            for (int from = 0; from < live.length && running(); from += AT_ONCE) {
                long begun = System.nanoTime();
                int to = Math.min(from + AT_ONCE, live.length);
                if (!store(Arrays.stream(live, from, to).boxed().toList())) {
                    log.info("Answers of {} of {} problems are prepared: all that fit", from, to);
                    return;
                }
                Thread.sleep(Duration.ofNanos(System.nanoTime() - begun));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.info("The other answers are prepared when they are needed", e);
        }
    }

    private boolean store(List<Integer> ordinals) {
        List<UUID> ids = desk.with((index, leases) -> ordinals.stream().map(index::id).toList());
        return answers.store(ordinals, ids);
    }

    private boolean running() {
        return Thread.currentThread().equals(thread);
    }
}
