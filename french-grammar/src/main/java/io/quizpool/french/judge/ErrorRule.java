package io.quizpool.french.judge;

import java.util.Optional;

/** Decides whether a distractor differs from the correct statement by one named error alone. */
@FunctionalInterface
interface ErrorRule {

    /** Why it does not, or why the result is no error at all; empty where the distractor stands. */
    Optional<Fault> refuse(Comparison comparison);
}
