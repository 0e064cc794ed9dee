package io.quizpool.local.home;

/** Why the launcher cannot go on, in sentences that end with the remedy; shown without a trace. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String whatAndRemedy) {
        super(whatAndRemedy);
    }
}
