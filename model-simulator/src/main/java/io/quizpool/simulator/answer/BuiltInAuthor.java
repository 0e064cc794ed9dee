package io.quizpool.simulator.answer;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composer;
import io.quizpool.french.composer.Composition;
import io.quizpool.french.planning.StatementBrief;

/**
 * The composer of french-grammar. Its tables are read with the first brief and shared from then on,
 * so that a simulator which is asked for none starts at once.
 */
public final class BuiltInAuthor implements StatementAuthor {

    @Override
    public Composition compose(StatementBrief brief) {
        return Loaded.COMPOSER.compose(brief);
    }

    /** Initialised by the JVM once, when it is first used. */
    private static final class Loaded {

        private static final Composer COMPOSER = French.load().composer();
    }
}
