package io.quizpool.api.poolindex;

/** How arrays grow that have one place for each problem. */
public final class Growth {

    private static final int LEAST = 1024;

    private Growth() {}

    /** A length that has room for {@code ordinal} and a quarter more. */
    public static int beyond(int ordinal) {
        return Math.max(LEAST, ordinal + 1 + (ordinal >> 2));
    }
}
