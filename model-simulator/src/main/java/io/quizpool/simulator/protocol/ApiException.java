package io.quizpool.simulator.protocol;

/** Ends the reading of a request with the error that it is answered with. */
public final class ApiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    public ApiException(ApiError error) {
        super(error.message());
        this.error = error;
    }

    public ApiError error() {
        return error;
    }
}
