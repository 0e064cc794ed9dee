package io.quizpool.benchmark.report;

/**
 * A promise about speed or size, and what was measured of it.
 *
 * @param measured in words, with the conditions of the worst figure
 */
record Goal(String promise, String measured, Verdict verdict) {

    enum Verdict {
        MET("met"),
        MISSED("**missed**"),
        NOT_MEASURED("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Verdict of(boolean met) {
            return met ? MET : MISSED;
        }
    }

    static Goal notMeasured(String promise) {
        return new Goal(promise, Figure.NONE, Verdict.NOT_MEASURED);
    }
}
