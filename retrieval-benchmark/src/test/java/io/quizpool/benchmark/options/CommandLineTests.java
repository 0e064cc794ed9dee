package io.quizpool.benchmark.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.local.home.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @Test
    void measuresAndWritesEverythingUnlessToldOtherwise() {
        var options = read("");

        assertThat(options.sizes())
                .extracting(PoolSize::label)
                .containsExactly("10k", "100k", "1m");
        assertThat(options.connections()).containsExactly(1, 64);
        assertThat(options.filters()).containsExactly(FilterKind.values());
        assertThat(options.candidates()).containsExactly(Candidate.values());
        assertThat(options.write()).isTrue();
    }

    @Test
    void readsEachSelectionInTheOrderOfTheTable() {
        var options =
                read(
                        "--sizes 250000,10k --connections 64,8,8 --filters three,none"
                                + " --candidates naive,quizpool --seconds 2 --rounds 5 --warm-up 1");

        assertThat(options.sizes()).extracting(PoolSize::problems).containsExactly(10_000, 250_000);
        assertThat(options.connections()).containsExactly(8, 64);
        assertThat(options.filters()).containsExactly(FilterKind.NONE, FilterKind.THREE);
        assertThat(options.candidates()).containsExactly(Candidate.QUIZPOOL, Candidate.NAIVE);
        assertThat(options.seconds()).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.warmUp()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void takesJavaOptionsAsOneArgument() {
        assertThat(CommandLine.read(List.of("--java", "-Xmx2g -XX:+UseZGC")).javaOptions())
                .containsExactly("-Xmx2g", "-XX:+UseZGC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quick", "--sizes 1m", "--candidates quizpool,bare", "--no-write"})
    void leavesTheDocumentAloneWhereFiguresWouldBeMissing(String arguments) {
        assertThat(read(arguments).write()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--write --quick", "--seconds 20 --rounds 5", "--sizes 10k,50k,100k,1m"})
    void writesWhereToldToOrNothingIsMissing(String arguments) {
        assertThat(read(arguments).write()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--sizes 1g",
                "--sizes 10",
                "--sizes 21m",
                "--connections 0",
                "--filters two",
                "--candidates quarkus",
                "--seconds",
                "--seconds 1.5",
                "--fast"
            })
    void refusesWhatItDoesNotUnderstand(String arguments) {
        assertThatThrownBy(() -> read(arguments)).isInstanceOf(Trouble.class);
    }

    @Test
    void namesTheChoicesWhereAWordIsUnknown() {
        assertThatThrownBy(() -> read("--filters two")).hasMessageContaining("none, one, three");
    }

    private static Options read(String arguments) {
        return CommandLine.read(
                arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1)));
    }
}
