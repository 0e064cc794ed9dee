package io.quizpool.french.judge;

import io.quizpool.french.reading.ParsedClause;
import java.util.stream.Stream;

/** One thing that must hold of the correct statement. */
@FunctionalInterface
interface ClauseCheck {

    /** What does not hold; empty where all is well. */
    Stream<Fault> faults(ParsedClause clause);
}
