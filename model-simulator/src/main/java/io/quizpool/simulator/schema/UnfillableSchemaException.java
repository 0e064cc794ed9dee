package io.quizpool.simulator.schema;

/** The simulator knows no value that fits a schema; the message says why. */
public final class UnfillableSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfillableSchemaException(String message) {
        super(message);
    }
}
