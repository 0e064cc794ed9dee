package io.quizpool.simulator.http;

/** Who answers {@code method} on exactly {@code path}. */
public record Route(String method, String path, Handler handler) {}
