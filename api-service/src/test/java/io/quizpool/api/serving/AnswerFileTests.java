package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
                        10,
                        10,
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
