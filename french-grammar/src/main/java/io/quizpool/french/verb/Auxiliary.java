package io.quizpool.french.verb;

/** The verb that carries the tense in a compound tense. */
public enum Auxiliary {
    AVOIR("avoir"),
    ETRE("être");

    private final String infinitive;

    Auxiliary(String infinitive) {
        this.infinitive = infinitive;
    }

    /** The auxiliary as a verb of its own, under which its forms are found. */
    public String infinitive() {
        return infinitive;
    }

    /** The one that a learner would take for this one. */
    public Auxiliary other() {
        return this == AVOIR ? ETRE : AVOIR;
    }
}
