package io.quizpool.chaos.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.local.children.Loopback;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowLinkTests {

    @Test
    void passesOnBothWaysAndNoSoonerThanTold() throws IOException {
        try (var server = new ServerSocket(0, 1, Loopback.ADDRESS);
                var link = SlowLink.to(server.getLocalPort());
                var client = new Socket(Loopback.ADDRESS, link.port());
                var accepted = server.accept()) {
            assertThat(answer(client, accepted)).isNotNegative();

            link.delay(Duration.ofMillis(60));

            assertThat(Duration.ofNanos(answer(client, accepted)))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(120));
        }
    }

    @Test
    void whereTheServerHangsUpTheClientIsHungUpOn() throws IOException {
        try (var server = new ServerSocket(0, 1, Loopback.ADDRESS);
                var link = SlowLink.to(server.getLocalPort());
                var client = new Socket(Loopback.ADDRESS, link.port())) {
            server.accept().close();

            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aServerThatIsAwayLooksLikeOneThatHangsUp() throws IOException {
        int nobody = Loopback.freePort();
        try (var link = SlowLink.to(nobody);
                var client = new Socket(Loopback.ADDRESS, link.port())) {
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** Nanoseconds from a question to its answer, each one byte. */
    private static long answer(Socket client, Socket server) throws IOException {
        var begin = System.nanoTime();
        client.getOutputStream().write(1);
        assertThat(server.getInputStream().read()).isEqualTo(1);
        server.getOutputStream().write(2);
        assertThat(client.getInputStream().read()).isEqualTo(2);
        return System.nanoTime() - begin;
    }
}
