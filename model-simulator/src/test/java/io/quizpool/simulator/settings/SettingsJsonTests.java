package io.quizpool.simulator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.timing.Latency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsJsonTests {

    private static final SimulatorSettings ALL =
            SimulatorSettings.defaults()
                    .withLatency(new Latency.LogNormal(Duration.ofSeconds(3), 0.5))
                    .withFaults(
                            Map.of(Fault.rateLimited(Duration.ofSeconds(2)), 0.05, Loss.HANG, 0.01))
                    .withSeed(42)
                    .withRequestsPerMinute(500)
                    .withTokensPerMinute(30_000)
                    .withModels(List.of("small", "large"));

    @Test
    void areReadAsTheyAreWritten() {
        assertThat(
                        SettingsJson.read(
                                SettingsJson.write(ALL).toString(), SimulatorSettings.defaults()))
                .isEqualTo(ALL);
    }

    @Test
    void keepWhatIsLeftOut() {
        assertThat(SettingsJson.read("{\"seed\": 43}", ALL)).isEqualTo(ALL.withSeed(43));
    }

    @Test
    void neverShowTheKey() {
        assertThat(SettingsJson.write(ALL.withApiKey("sk-hidden")).toString())
                .doesNotContain("sk-hidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"latencies": "3s"}       | 'latencies' is no setting: allowed are latency, faults
                    {"latency": 3}            | latency is a string
                    {"latency": "soon"}       | 'soon' is no duration
                    {"faults": ["429"]}       | faults is an object of shares
                    {"faults": {"404": 0.1}}  | '404' is no fault: allowed are 429
                    {"faults": {"429": "x"}}  | the share of fault '429' is a number
                    {"faults": {"429": 1.5}}  | allowed is 0 to 1
                    {"seed": 1.5}             | seed is a whole number
                    {"requests_per_minute":0} | requests_per_minute is 1 or more
                    {"models": "small"}       | models is an array of strings
                    {"api_key": "k"}          | api_key is set at the start
                    [1]                       | the body is no JSON object
                    {"seed"                   | the body is no JSON
                    """)
    void refuseWhatTheyDoNotKnow(String body, String message) {
        assertThatThrownBy(() -> SettingsJson.read(body, ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aScriptListsFaults() {
        assertThat(SettingsJson.readScript("{\"faults\": [\"503\", \"none\", \"hang\"]}"))
                .containsExactly(Fault.serverError(503), Fault.none(), Loss.HANG);
        assertThatThrownBy(() -> SettingsJson.readScript("{\"fault\": []}"))
                .hasMessageContaining("a script is");
    }
}
