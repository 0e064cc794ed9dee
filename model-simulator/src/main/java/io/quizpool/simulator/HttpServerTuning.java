package io.quizpool.simulator;

import java.util.Map;

/**
 * Settings of the JDK's HTTP server, which it reads once in a JVM, when its first instance is made.
 *
 * <p>Source: the {@code jdk.httpserver} module's documentation, "System properties".
 */
final class HttpServerTuning {

    private static final Map<String, String> PROPERTIES =
            Map.of(
                    // Else small chunks wait 40 ms for the client's delayed acknowledgement.
                    "sun.net.httpserver.nodelay", "true",
                    // Else all but 200 idle connections are closed under the clients' hands.
                    "sun.net.httpserver.maxIdleConnections", "10000",
                    // Longer than clients keep a connection, so that they are the ones to close it.
                    "sun.net.httpserver.idleInterval", "300");

    private HttpServerTuning() {}

    /** Sets each property that nobody has set. */
    static void apply() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
