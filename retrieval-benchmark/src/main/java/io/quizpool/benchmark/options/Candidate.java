package io.quizpool.benchmark.options;

/** What is measured side by side, in the order of its turn. */
public enum Candidate {
    QUIZPOOL("Quizpool"),
    BARE("bare"),
    NAIVE("naive");

    private final String title;

    Candidate(String title) {
        this.title = title;
    }

    /** As it stands in a table. */
    public String title() {
        return title;
    }
}
