package io.quizpool.worker.judge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A judge of items of multiple choice; called by many threads at once. */
public interface ItemJudge {

    /**
     * An item of good form.
     *
     * @param context what a learner may read beside the question; null where there is nothing
     * @param key place of the option that is marked as correct, from 0
     */
    record Item(String stem, @Nullable String context, List<String> options, int key) {

        public Item {
            options = List.copyOf(options);
        }
    }

    /** What it is called in verdicts and metrics, in snake_case. */
    String name();

    /** Which version of it judges; kept with every verdict. */
    String version();

    /**
     * Judges {@code item}; its findings count the options in the item's order.
     *
     * @param deadline when the judgement must be there
     * @throws InterruptedException where the worker is told to stop
     */
    Judgement judge(Item item, Instant deadline) throws InterruptedException;
}
