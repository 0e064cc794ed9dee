package io.quizpool.worker.chatmodel.guard;

import io.quizpool.worker.chatmodel.AttemptTurns;
import java.time.Duration;
import java.util.Optional;

/** As many attempts at once as a model brings to an end, found as the number of its calls is. */
record AdaptiveTurns(AdaptiveConcurrency attempts) implements AttemptTurns {

    @Override
    public Optional<Turn> take(Duration patience) throws InterruptedException {
        return attempts.take(patience).map(Held::new);
    }

    /** Says nothing of what the model bears unless it is told. */
    private static final class Held implements Turn {

        private final AdaptiveConcurrency.Place place;
        private Runnable giveBack;

        private Held(AdaptiveConcurrency.Place place) {
            this.place = place;
            this.giveBack = place::leave;
        }

        @Override
        public void ended() {
            giveBack = place::answered;
        }

        @Override
        public void starved() {
            giveBack = place::throttled;
        }

        @Override
        public void close() {
            giveBack.run();
        }
    }
}
