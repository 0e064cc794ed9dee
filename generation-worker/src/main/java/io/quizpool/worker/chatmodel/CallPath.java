package io.quizpool.worker.chatmodel;

import java.util.function.Supplier;

/** What a call of a model passes on its way. */
@FunctionalInterface
public interface CallPath {

    /** Makes {@code call}, or says why it was not made. */
    Reply make(Supplier<Reply> call);

    /** First this, then {@code further}. */
    default CallPath then(CallPath further) {
        return call -> make(() -> further.make(call));
    }
}
