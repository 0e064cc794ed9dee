package io.quizpool.french.sentence;

/** Complements for a {@link Sketch} that many tests use. */
public final class Phrases {

    public static final String APPLE = "la pomme|fs|the apple";
    public static final String LETTER = "la lettre|fs|the letter";
    public static final String TO_MOTHER = "à {sa} mère|fsh|{his} mother";
    public static final String TO_MARKET = "au marché|ms|to the market";

    private Phrases() {}
}
