package io.quizpool.local.children;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.local.settings.Port;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoopbackTests {

    @Test
    void freePortsAreOfThoseThatNoConnectionIsGiven() {
        assertThat(Stream.generate(Loopback::freePort).limit(100))
                .allMatch(port -> 20_000 <= port && port < 32_768);
    }

    @Test
    void noPortIsHandedOutTwice() {
        assertThat(Stream.generate(Loopback::freePort).limit(100)).doesNotHaveDuplicates();
        assertThat(Loopback.freePorts().values())
                .hasSize(Port.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyListensOnIsPassedOver() throws IOException {
        var next = Loopback.freePort() + 1;
        try (var other = new ServerSocket(next, 1, Loopback.ADDRESS)) {
            assertThat(Loopback.freePort()).isNotEqualTo(other.getLocalPort());
        }
    }
}
