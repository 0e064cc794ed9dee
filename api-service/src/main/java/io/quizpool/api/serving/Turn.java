package io.quizpool.api.serving;

import java.util.UUID;

/** What came of asking the desk. */
sealed interface Turn {

    /** This problem is served. */
    record Serve(int ordinal, UUID id) implements Turn {}

    /** No problem matches. */
    record NothingMatches() implements Turn {}

    /** Problems match; none of them can be claimed, and no answer is at hand. */
    record Unavailable() implements Turn {}
}
