package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LapsTests {

    @Test
    void exactLapsInTheSameOrderAreBeyondReproach() {
        Laps laps = laps(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3);

        assertThat(laps.fewestBetween()).isEqualTo(3);
        assertThat(laps.missingFor(3)).isEqualTo(new BitSet());
    }

    @Test
    void countsEachProblemOnceBetweenTwoServingsOfAnother() {
        assertThat(laps(0, 1, 1, 1, 0).fewestBetween()).isZero();
        assertThat(laps(3, 0, 1, 2, 1, 0).fewestBetween()).isEqualTo(1);
        assertThat(laps(0, 1, 2, 1).fewestBetween()).isEqualTo(1);
    }

    @Test
    void namesProblemsThatWereLeftOutAtTheBeginningInBetweenOrAtTheEnd() {
        assertThat(laps(0, 1, 2, 0, 1, 2, 3).missingFor(5)).isEqualTo(of(3));
        assertThat(laps(0, 1, 2, 3, 1, 2, 3, 0).missingFor(5)).isEqualTo(of(0));
        assertThat(laps(0, 1, 2, 3, 0, 1, 2, 1, 2, 0).missingFor(5)).isEqualTo(of(3));
    }

    private static Laps laps(int... problems) {
        return new Laps(
                4,
                Arrays.stream(problems)
                        .mapToObj(problem -> new Servings.Serving("any", problem, 0))
                        .toList());
    }

    private static BitSet of(int problem) {
        BitSet one = new BitSet();
        one.set(problem);
        return one;
    }
}
