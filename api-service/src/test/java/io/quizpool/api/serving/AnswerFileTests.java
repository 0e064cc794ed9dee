package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AnswerFileTests {

    private final AnswerFile file = file(100);

    @AfterEach
    void close() throws IOException {
        file.destroy();
    }

    @Test
    void givesBackWhatWasPutAndNothingElse() {
        assertThat(file.put(7, bytes("seven"))).isTrue();
        assertThat(file.put(3, bytes("three"))).isTrue();

        assertThat(file.get(7)).isEqualTo(bytes("seven"));
        assertThat(file.get(3)).isEqualTo(bytes("three"));
        assertThat(file.get(4)).isNull();
        assertThat(file.get(4000)).isNull();

        file.forget(7);

        assertThat(file.get(7)).isNull();
        assertThat(file.holds(3)).isTrue();
    }

    @Test
    void takesNoMoreThanItsLimitAndUsesWhatWasForgotten() {
        assertThat(file.put(1, new byte[60])).isTrue();
        assertThat(file.put(2, new byte[60])).isFalse();
        assertThat(file.holds(1)).isTrue();

        file.forget(1);

        assertThat(file.put(2, new byte[60])).isTrue();
        assertThat(file.get(2)).hasSize(60);
    }

    @Test
    void holdsTheNewestBodyOfAProblem() {
        var _ = file.put(1, bytes("old"));
        var _ = file.put(1, bytes("newer"));

        assertThat(file.get(1)).isEqualTo(bytes("newer"));
    }

    @Test
    void keepsBodiesWholeWhereThePartsOfTheFileMeet() throws IOException {
        AnswerFile large = file(DataSize.ofMegabytes(200).toBytes());
        byte[][] bodies = new byte[9][];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = new byte[15_000_000];
            Arrays.fill(bodies[i], (byte) (i + 1));
            assertThat(large.put(i, bodies[i])).isTrue();
        }

        for (int i = 0; i < bodies.length; i++) {
            assertThat(Arrays.equals(large.get(i), bodies[i])).as("body %s", i).isTrue();
        }
        assertThat(large.bodies()).isEqualTo(bodies.length);
        large.destroy();
    }

    @Test
    void neverGivesABodyThatIsBeingWrittenOver() throws Exception {
        AnswerFile busy = file(10_000);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> torn = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                torn.add(readers.submit(() -> tornBodies(busy, done)));
            }
            for (int i = 0; i < 20_000; i++) {
                byte[] body = new byte[500];
                Arrays.fill(body, (byte) (i % 16));
                var _ = busy.put(i % 16, body);
                if (i % 7 == 0) {
                    busy.clear();
                }
            }
            done.set(true);
            for (Future<Integer> reader : torn) {
                assertThat(reader.get()).isZero();
            }
        }
        busy.destroy();
    }

    /** How many bodies held bytes of another. */
    private static int tornBodies(AnswerFile file, AtomicBoolean done) {
        int torn = 0;
        while (!done.get()) {
            for (int ordinal = 0; ordinal < 16; ordinal++) {
                byte[] body = file.get(ordinal);
                for (int i = 0; body != null && i < body.length; i++) {
                    if (body[i] != ordinal) {
                        torn++;
                        break;
                    }
                }
            }
        }
        return torn;
    }

    @Test
    void holdsNothingWhereItMayTakeNothing() throws IOException {
        AnswerFile none = file(0);

        assertThat(none.put(1, bytes("one"))).isFalse();
        assertThat(none.get(1)).isNull();
        none.destroy();
    }

    private static AnswerFile file(long limit) {
        return new AnswerFile(
                new ServingProperties(
                        10,
                        Duration.ofMillis(250),
                        10,
                        10,
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        DataSize.ofMegabytes(1),
                        DataSize.ofBytes(limit)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
