package io.quizpool.api.poolindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceHeapTests {

    @Test
    void keepsTheLowestNumbersOfMany() {
        Random random = new Random(7);
        List<Integer> numbers = new ArrayList<>();
        PlaceHeap heap = new PlaceHeap(17);
        for (int i = 0; i < 500; i++) {
            int number = random.nextInt(10_000);
            numbers.add(number);
            heap.offer(number);
        }

        assertThat(heap.sorted())
                .containsExactly(
                        numbers.stream()
                                .sorted(Comparator.naturalOrder())
                                .limit(17)
                                .mapToInt(Integer::intValue)
                                .toArray());
    }
}
