package io.quizpool.api.lifecycle;

import io.quizpool.model.request.RequestStatus;
import java.util.UUID;

/** What came of the wish to have failed tasks tried again. */
public sealed interface Revival {

    /** So many tasks are queued again. */
    record Revived(int tasks) implements Revival {}

    /** None of them has failed, or somebody else has queued them again. */
    record NothingFailed(UUID request, RequestStatus status) implements Revival {}

    /** The request has not ended: what fails may still fail. */
    record UnderWay(RequestStatus status) implements Revival {}

    /** The request was called off, and is not taken up again. */
    record CalledOff(RequestStatus as) implements Revival {}

    /** There is no such request or task. */
    record Unknown() implements Revival {}
}
