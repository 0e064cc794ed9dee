package io.quizpool.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.cli.Invocation.Help;
import io.quizpool.simulator.cli.Invocation.Run;
import io.quizpool.simulator.cli.Invocation.Wrong;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {

    @Test
    void listensOnLoopbackWithoutOptions() {
        assertThat(read(""))
                .isEqualTo(new Run("127.0.0.1", 8089, SimulatorSettings.defaults(), List.of()));
    }

    @Test
    void readsEveryOption() {
        assertThat(
                        read(
                                "--host 0.0.0.0 --port 0 --latency 3s --fault 429=0.05,hang=0.01"
                                        + " --fault 503=0.1 --script cut,none --seed 9"
                                        + " --requests-per-minute 500 --tokens-per-minute 9000"
                                        + " --model small,large --api-key secret"))
                .isEqualTo(
                        new Run(
                                "0.0.0.0",
                                0,
                                SimulatorSettings.defaults()
                                        .withLatency(new Latency.Fixed(Duration.ofSeconds(3)))
                                        .withFaults(
                                                Map.of(
                                                        Fault.rateLimited(Duration.ofSeconds(1)),
                                                        0.05,
                                                        Loss.HANG,
                                                        0.01,
                                                        Fault.serverError(503),
                                                        0.1))
                                        .withSeed(9)
                                        .withRequestsPerMinute(500)
                                        .withTokensPerMinute(9000)
                                        .withModels(List.of("small", "large"))
                                        .withApiKey("secret"),
                                List.of(Loss.CUT, Fault.none())));
    }

    @Test
    void argumentsWinOverTheEnvironment() {
        Map<String, String> environment =
                Map.of("SIMULATOR_PORT", "9000", "SIMULATOR_API_KEY", "k", "SIMULATOR_SEED", "");

        assertThat(CommandLine.read(List.of("--port", "9001"), environment))
                .isEqualTo(
                        new Run(
                                "127.0.0.1",
                                9001,
                                SimulatorSettings.defaults().withApiKey("k"),
                                List.of()));
    }

    @Test
    void helpNamesEveryFault() {
        assertThat(read("--help")).isEqualTo(new Help());
        assertThat(CommandLine.HELP).contains("--latency", "broken_json", "wrong_answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    --speed 3       | '--speed' is no option
                    --port          | --port needs a value
                    --port x        | --port is a whole number
                    --port 70000    | --port is from 0 to 65535
                    --fault 429     | write FAULT=SHARE
                    --fault 429=x   | 'x' is no share
                    --fault no=0.1  | 'no' is no fault
                    --script bang   | 'bang' is no fault
                    --latency never | 'never' is no duration
                    """)
    void saysWhatIsWrong(String line, String message) {
        assertThat(read(line))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.message()).contains(message));
    }

    private static Invocation read(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
        return CommandLine.read(arguments, Map.of());
    }
}
