package io.quizpool.chaos.client;

import java.util.UUID;

/** What came back to one sending. */
sealed interface Reply {

    /** 202: from here on the tasks must not be lost. */
    record Accepted(UUID requestId) implements Reply {}

    /** An answer that asks to come back. */
    record Later() implements Reply {}

    /** No whole answer: the request may have been recorded or not. */
    record None() implements Reply {}

    /** An answer that sending again would not change. */
    record Refused(int status, String body) implements Reply {}
}
