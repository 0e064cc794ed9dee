package io.quizpool.worker.intake;

/** The worker stops: the message goes back to the share group untouched. */
class HandedBackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandedBackException() {
        super("the worker stops; another one takes the task", null, false, false);
    }
}
