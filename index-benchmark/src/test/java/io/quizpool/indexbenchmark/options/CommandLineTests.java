package io.quizpool.indexbenchmark.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.local.home.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @Test
    void measuresEverythingAndWritesItWhereNothingIsSaid() {
        assertThat(CommandLine.read(List.of())).isEqualTo(Options.ALL);
        assertThat(Options.ALL.write()).isTrue();
    }

    @Test
    void readsEveryOption() {
        assertThat(read("--sizes 100k,10k --only Search --forks 3 --milliseconds 50 --write"))
                .isEqualTo(
                        new Options(
                                List.of(new PoolSize(10_000), new PoolSize(100_000)),
                                "Search",
                                3,
                                Duration.ofMillis(50),
                                true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quick", "--sizes 10k", "--only Search", "--no-write"})
    void doesNotReplaceTheTablesByAPartOfThem(String arguments) {
        assertThat(read(arguments).write()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--fork 2, --fork is no option",
        "--forks, --forks is no option",
        "--forks 0, from 1 to 10",
        "--milliseconds 60001, from 1 to 60000",
        "--sizes x, x is no size"
    })
    void saysWhatItCannotRead(String arguments, String message) {
        assertThatThrownBy(() -> read(arguments))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(message);
    }

    private static Options read(String arguments) {
        return CommandLine.read(List.of(arguments.split(" ", -1)));
    }
}
