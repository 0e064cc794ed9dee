/** Runs a Quizpool under faults drawn from a seed and audits what became of every accepted task. */
@NullMarked
package io.quizpool.chaos;

import org.jspecify.annotations.NullMarked;
