package io.quizpool.simulator.answer;

import io.quizpool.french.composer.Composition;
import io.quizpool.french.planning.StatementBrief;

/** Writes the statement that a brief asks for; called by many threads at once. */
@FunctionalInterface
public interface StatementAuthor {

    Composition compose(StatementBrief brief);
}
