package io.quizpool.chaos.installation;

import io.quizpool.local.children.Children;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A process of the installation that things happen to. What ends, it starts again, as an operator's
 * supervisor would; until it is ready once more, nothing further happens to it.
 */
public final class Victim {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int STARTS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);

    private final Starter starter;
    private final Children children;
    private final ReentrantLock busy = new ReentrantLock();
    private Supplier<Part> next;
    private @Nullable Part part;

    /**
     * Starts nothing yet.
     *
     * @param next the process anew, each time with logs of its own where it can
     */
    Victim(Supplier<Part> next, Starter starter, Children children) {
        this.next = next;
        this.starter = starter;
        this.children = children;
    }

    /** Returns once it does its work. */
    void start() throws InterruptedException {
        part = next.get();
        starter.start(part);
    }

    /**
     * Ends it as {@code kill -9} does and starts it again after {@code away}; returns when it is
     * ready, or false where something else has been happening to it for too long.
     */
    public boolean kill(Duration away) throws InterruptedException {
        return happens(() -> {
            running().ifPresent(ProcessHandle::destroyForcibly);
            while (running().isPresent()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            Thread.sleep(away);
            startAnew();
        });
    }

    /** Stops it in its tracks for {@code time}; likewise. */
    public boolean pause(Duration time) throws InterruptedException {
        return happens(() -> {
            signal("STOP");
            try {
                Thread.sleep(time);
            } finally {
                signal("CONT");
            }
        });
    }

    /** Waits for what is happening to it, and starts it again where it has died by itself. */
    public void heal() throws InterruptedException {
        busy.lockInterruptibly();
        try {
            if (running().isEmpty()) {
                startAnew();
            }
        } finally {
            busy.unlock();
        }
    }

    /**
     * Ends it as an operator does at an upgrade, and has what {@code newer} makes take its place
     * from now on; returns once that does its work.
     */
    void replace(Supplier<Part> newer) throws InterruptedException {
        busy.lockInterruptibly();
        try {
            next = newer;
            startAnew();
        } finally {
            busy.unlock();
        }
    }

    private interface Happening {
        void happen() throws InterruptedException;
    }

    private boolean happens(Happening happening) throws InterruptedException {
        if (!busy.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            happening.happen();
            return true;
        } finally {
            busy.unlock();
        }
    }

    /** What it needs may be away itself, and then it gives up: so it is started until it stays. */
    private void startAnew() throws InterruptedException {
        for (var left = STARTS; ; left--) {
            children.stop(part());
            try {
                start();
                return;
            } catch (Trouble gaveUp) {
                if (left == 1 || children.areEnding()) {
                    throw gaveUp;
                }
                Thread.sleep(BETWEEN_STARTS);
            }
        }
    }

    private Part part() {
        return Objects.requireNonNull(part, "not started yet");
    }

    private Optional<ProcessHandle> running() {
        return part().process().running();
    }

    private void signal(String signal) throws InterruptedException {
        var process = running();
        if (process.isEmpty()) {
            return;
        }
        try {
            // The shell's own kill: small containers have no other.
            new ProcessBuilder("bash", "-c", "kill -%s %d".formatted(signal, process.get().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
