package io.quizpool.french.grammar;

/** How hard a problem is, with the CEFR level that it stands for. */
public enum DifficultyLevel implements Wire {
    BEGINNER("A1"),
    ELEMENTARY("A2"),
    INTERMEDIATE("B1"),
    UPPER_INTERMEDIATE("B2"),
    ADVANCED("C1"),
    NATIVE("C2");

    private final String cefr;

    DifficultyLevel(String cefr) {
        this.cefr = cefr;
    }

    /** The level of the Common European Framework, {@code A1} to {@code C2}. */
    public String cefr() {
        return cefr;
    }

    /**
     * The level that stands for a CEFR level.
     *
     * @throws IllegalArgumentException where {@code cefr} is none of A1 to C2
     */
    public static DifficultyLevel ofCefr(String cefr) {
        for (DifficultyLevel level : values()) {
            if (level.cefr.equals(cefr)) {
                return level;
            }
        }
        throw new IllegalArgumentException("CEFR level '" + cefr + "' is none of A1 to C2");
    }
}
