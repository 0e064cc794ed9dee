package io.quizpool.worker.chatmodel;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Whether anybody still wants what the work on the calling thread would ask a model for: a request
 * can be called off while its tasks are worked on, and a call that nobody waits for costs money.
 */
public final class StillWanted {

    private static final ScopedValue<BooleanSupplier> QUESTION = ScopedValue.newInstance();

    private StillWanted() {}

    /**
     * Does {@code work}, within which {@code question} is asked before each call of a model.
     *
     * @param question cheap: it is asked often
     */
    public static <T, X extends Throwable> T call(
            BooleanSupplier question, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(QUESTION, question).call(work);
    }

    /** The same work with the same question, for another thread to do. */
    static <T> Callable<T> carried(Callable<T> work) {
        return QUESTION.isBound() ? carried(QUESTION.get(), work) : work;
    }

    private static <T> Callable<T> carried(BooleanSupplier question, Callable<T> work) {
        return () -> ScopedValue.where(QUESTION, question).call(work::call);
    }

    /** Asks; true where nobody said how. */
    public static boolean now() {
        return !QUESTION.isBound() || QUESTION.get().getAsBoolean();
    }
}
