package io.quizpool.api.webhook.destination;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationPropertiesTests {

    @Test
    void destinationsAreRefusedThatAreNoNetworksOrPorts() {
        assertThatThrownBy(
                        () -> new DestinationProperties(List.of("10.0.0.1/8"), true, List.of("1")))
                .hasMessageContaining("allowed-networks")
                .hasMessageContaining("10.0.0.0/8");
        assertThatThrownBy(() -> new DestinationProperties(List.of(), true, List.of()))
                .hasMessageContaining("ports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "0", "65536", "10-9", "1-", "-1", "1-65536", "443 "})
    void portsAreRefusedThatAreNone(String port) {
        assertThatThrownBy(() -> new DestinationProperties(List.of(), true, List.of(port)))
                .hasMessageContaining("ports");
    }
}
