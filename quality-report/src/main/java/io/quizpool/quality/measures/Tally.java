package io.quizpool.quality.measures;

import java.util.Locale;

/** How many there were, and of how many something holds. */
final class Tally {

    private int all;
    private int hits;

    void count(boolean hit) {
        all++;
        hits += hit ? 1 : 0;
    }

    void add(Tally other) {
        all += other.all;
        hits += other.hits;
    }

    /** From 0 to 1; 1 where there were none. */
    double share() {
        return all == 0 ? 1 : (double) hits / all;
    }

    /** {@code 99.7 % of 1200}, rounded towards what is worse where {@code high} is good. */
    String share(boolean high) {
        if (all == 0) {
            return "–";
        }
        double thousandths = 1000.0 * hits / all;
        double rounded = high ? Math.floor(thousandths) : Math.ceil(thousandths);
        return String.format(Locale.ROOT, "%.1f %% of %d", rounded / 10, all);
    }
}
