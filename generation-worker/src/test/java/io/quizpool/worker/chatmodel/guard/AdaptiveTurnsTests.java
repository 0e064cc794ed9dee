package io.quizpool.worker.chatmodel.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.chatmodel.AttemptTurns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptiveTurnsTests {

    private final AdaptiveConcurrency attempts = new AdaptiveConcurrency(1, 100, 100);
    private final AdaptiveTurns turns = new AdaptiveTurns(attempts);

    @Test
    void halfAsManyBeginWhereTheModelWasNotThereForAll() throws Exception {
        taken(8).forEach(AdaptiveTurnsTests::starve);

        assertThat(taken(4)).hasSize(4);
        assertThat(turns.take(Duration.ZERO)).isEmpty();
    }

    @Test
    void moreBeginWhereAttemptsEndWithTheModelsHelp() throws Exception {
        taken(8).forEach(AdaptiveTurnsTests::starve);

        taken(4).forEach(AdaptiveTurnsTests::end);

        assertThat(attempts.limit()).isGreaterThan(4);
    }

    @Test
    void anAttemptThatSaysNothingChangesNothingAndGivesItsTurnBack() throws Exception {
        taken(100).forEach(Turn::close);

        assertThat(attempts.limit()).isEqualTo(100);
        assertThat(taken(100)).hasSize(100);
    }

    private static void starve(Turn turn) {
        try (turn) {
            turn.starved();
        }
    }

    private static void end(Turn turn) {
        try (turn) {
            turn.ended();
        }
    }

    private List<Turn> taken(int count) throws InterruptedException {
        List<Turn> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(turns.take(Duration.ZERO).orElseThrow());
        }
        return taken;
    }
}
