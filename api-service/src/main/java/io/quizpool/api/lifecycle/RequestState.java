package io.quizpool.api.lifecycle;

import io.quizpool.model.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands.
 *
 * @param calledOff what it becomes with its last task, where it was called off
 */
record RequestState(RequestStatus status, boolean ended, @Nullable RequestStatus calledOff) {}
