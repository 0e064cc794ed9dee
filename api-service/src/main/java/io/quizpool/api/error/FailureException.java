package io.quizpool.api.error;

/** Carries a {@link Failure} from where it is found to where it is told. */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** An exception without a stack trace: it is an answer, not a fault. */
    public FailureException(Failure failure) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
    }

    /** What to tell the caller. */
    public Failure failure() {
        return failure;
    }
}
