package io.quizpool.worker.chatmodel;

import java.time.Duration;
import java.util.Optional;

/**
 * Who may begin an attempt with the model that writes. An attempt makes several calls, the later
 * ones from the answers of the first: where the model bears few, more attempts at once than it can
 * bring to an end would use all of its calls on beginnings.
 */
@FunctionalInterface
public interface AttemptTurns {

    /** For a model that bears any number. */
    AttemptTurns UNLIMITED = _ -> Optional.of(new Free());

    /**
     * Waits for a turn; empty where there is none within {@code patience}.
     *
     * @throws InterruptedException where the wait is called off; no turn is taken then
     */
    Optional<Turn> take(Duration patience) throws InterruptedException;

    /** One attempt's turn, given back when it is closed. */
    interface Turn extends AutoCloseable {

        /** The model was there for all of the attempt: it may bear more. */
        void ended();

        /** The model answered some of the attempt's calls in vain: it bears fewer. */
        void starved();

        @Override
        void close();
    }

    /** A turn that nobody has to wait for. */
    record Free() implements Turn {

        @Override
        public void ended() {}

        @Override
        public void starved() {}

        @Override
        public void close() {}
    }
}
