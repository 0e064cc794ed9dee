package io.quizpool.api.http;

import io.quizpool.api.error.FailureException;

/**
 * Checks the values of a body. Where its shape is wrong already, the rest is checked too, so that
 * the client learns of everything at once.
 */
public interface BodyCheck<T> {

    /** What the body becomes. */
    Class<T> bodyType();

    /**
     * What comes of {@code body}.
     *
     * @throws FailureException with every refused value
     */
    Object check(T body);
}
