package io.quizpool.local.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTests {
    @Test
    void namesThePortInUseAndTheVariableThatMovesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> Port.KAFKA.requireFree(other.getLocalPort()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("QUIZPOOL_KAFKA_PORT=");
        }
    }

    @Test
    void seesAListenerOnAllAddresses() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Port.API.requireFree(other.getLocalPort()))
                    .isInstanceOf(Trouble.class);
        }
    }

    @Test
    void acceptsAPortThatWasGivenBack() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = other.getLocalPort();
        }
        assertThatCode(() -> Port.API.requireFree(port)).doesNotThrowAnyException();
    }
}
