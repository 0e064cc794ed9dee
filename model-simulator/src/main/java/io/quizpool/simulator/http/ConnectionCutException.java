package io.quizpool.simulator.http;

import java.io.IOException;

/** Leaves the handler so that the server closes the connection without ending the response. */
public final class ConnectionCutException extends IOException {

    private static final long serialVersionUID = 1L;

    public ConnectionCutException() {
        super("connection cut on purpose");
    }
}
