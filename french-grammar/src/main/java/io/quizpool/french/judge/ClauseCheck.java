package io.quizpool.french.judge;

import java.util.stream.Stream;

/** One thing that must hold of the correct statement. */
@FunctionalInterface
interface ClauseCheck {

    /** What does not hold; empty where all is well. */
    Stream<Fault> faults(Clause clause);
}
