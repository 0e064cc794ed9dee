package io.quizpool.chaos.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.local.home.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    private static final Duration LENGTH = Options.USUAL.length();

    @Test
    void withoutArgumentsAWholeRunIsWritten() {
        assertThat(read()).isEqualTo(Options.USUAL);
    }

    @Test
    void aShortRunIsWrittenOnlyWhereThatIsAskedFor() {
        assertThat(read("--quick")).isEqualTo(Options.QUICK);
        assertThat(read("--minutes", "2").write()).isFalse();
        assertThat(read("--minutes", "2", "--write").write()).isTrue();
        assertThat(read("--minutes", "20").write()).isTrue();
        assertThat(read("--no-write").write()).isFalse();
    }

    @Test
    void lengthAndSeedAreThoseGiven() {
        assertThat(read("--minutes", "3", "--seed", "-7"))
                .isEqualTo(new Options(Duration.ofMinutes(3), -7, null, true, false));
    }

    @Test
    void anUpgradeIsNotWrittenAndHasFaultsUnlessThereAreToBeNone() {
        Path older = Path.of("older");

        assertThat(read("--upgrade-from", "older"))
                .isEqualTo(new Options(LENGTH, Options.USUAL.seed(), older, true, false));
        assertThat(read("--upgrade-from", "older", "--no-faults"))
                .isEqualTo(new Options(LENGTH, Options.USUAL.seed(), older, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--minutes 0", "--minutes ten", "--seed x", "--seed", "--fast"})
    void whatMakesNoSenseIsRefusedByName(String arguments) {
        assertThatThrownBy(() -> read(arguments.split(" ", -1)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(arguments.split(" ", -1)[0]);
    }

    private static Options read(String... arguments) {
        return CommandLine.read(List.of(arguments));
    }
}
