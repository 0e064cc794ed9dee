package io.quizpool.api.requests;

import io.quizpool.model.request.RequestStatus;
import java.util.List;

/**
 * How a request ended, and which of its tasks came to nothing.
 *
 * @param cancelled tasks that were called off before they were done
 */
public record EndedRequest(RequestStatus status, List<FailedTask> failures, int cancelled) {}
