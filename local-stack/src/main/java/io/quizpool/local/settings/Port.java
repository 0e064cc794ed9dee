package io.quizpool.local.settings;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port of the local system, the variable that sets it, and where it is by default. */
public enum Port {
    API("QUIZPOOL_API_PORT", "the API", 8080),
    API_MANAGEMENT("QUIZPOOL_API_MANAGEMENT_PORT", "the API's management", 8081),
    WORKER_MANAGEMENT("QUIZPOOL_WORKER_MANAGEMENT_PORT", "the worker's management", 8082),
    POSTGRES("QUIZPOOL_POSTGRES_PORT", "PostgreSQL", 15432),
    KAFKA("QUIZPOOL_KAFKA_PORT", "Kafka", 19092),
    KAFKA_CONTROLLER("QUIZPOOL_KAFKA_CONTROLLER_PORT", "Kafka's controller", 19093);

    private final String variable;
    private final String listener;
    private final int usual;

    Port(String variable, String listener, int usual) {
        this.variable = variable;
        this.listener = listener;
        this.usual = usual;
    }

    public String variable() {
        return variable;
    }

    public int usual() {
        return usual;
    }

    int parse(String value) {
        try {
            var number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered below, together with numbers out of range
        }
        throw new Trouble(
                "%s=%s is no port. Set it to a number from 1 to 65535, or leave it out for %d."
                        .formatted(variable, value, usual));
    }

    /** Throws where something listens on the port already. */
    public void requireFree(int number) {
        if (isTaken(number)) {
            throw new Trouble(
                    "Port %d, where %s should listen, is in use. Stop what listens there, or choose another port: %s=%d ./quizpool up"
                            .formatted(number, listener, variable, number + 1000));
        }
    }

    private static boolean isTaken(int number) {
        var loopback = InetAddress.ofLiteral("127.0.0.1");
        try (var _ = new ServerSocket(number, 1, loopback)) {
            // Free as far as Linux can tell.
        } catch (IOException _) {
            return true;
        }
        // On macOS that bind succeeds beside a listener on all addresses; a connection tells.
        try (var connection = new Socket()) {
            connection.connect(new InetSocketAddress(loopback, number), 200);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
