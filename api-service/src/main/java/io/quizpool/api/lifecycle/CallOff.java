package io.quizpool.api.lifecycle;

import io.quizpool.model.request.RequestStatus;

/** What came of the wish to end a request early. */
public sealed interface CallOff {

    /** It is called off by this call. */
    record Done() implements CallOff {}

    /** It was called off before. */
    record Already() implements CallOff {}

    /** It had ended before. */
    record TooLate(RequestStatus status) implements CallOff {}

    /** There is no such request. */
    record Unknown() implements CallOff {}
}
