package io.quizpool.api.lease;

/** What came of asking for the next problem. */
public sealed interface Taken {

    /** This problem is served now. */
    record Problem(int ordinal) implements Taken {}

    /** Problems match, but none is leased: {@link Leases#wish} knows what to claim. */
    record Dry() implements Taken {}

    /** No problem matches. */
    record NothingMatches() implements Taken {}
}
