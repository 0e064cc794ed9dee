package io.quizpool.local.children;

import io.quizpool.local.down.Down;
import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Every part that was started, so that none outlives the command, however it ends. */
public final class Children {

    private final List<Part> parts = new ArrayList<>();
    private final Down down;
    private volatile boolean ending;

    private Children(PrintStream out) {
        this.down = new Down(out);
    }

    /** Also ends them when the command is interrupted or fails. */
    public static Children endingWithThisProcess(PrintStream out) {
        var children = new Children(out);
        Runtime.getRuntime().addShutdownHook(new Thread(children::end, "end children"));
        return children;
    }

    /** Whether the command is ending, so that what fails from now on fails because of that. */
    public boolean areEnding() {
        return ending;
    }

    /** Starts the part, after ending what a killed command left of it. */
    public synchronized void start(Part part) throws InterruptedException {
        if (ending) {
            throw new InterruptedException("the command is ending");
        }
        down.stop(List.of(part));
        parts.add(part);
        part.start();
    }

    /** Ends the part; it may be started again. */
    public synchronized void stop(Part part) throws InterruptedException {
        down.stop(List.of(part));
        parts.remove(part);
    }

    /** Ends all, the last one first. */
    public synchronized void stopAll() throws InterruptedException {
        down.stop(parts);
        parts.clear();
    }

    private void end() {
        ending = true;
        try {
            stopAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
