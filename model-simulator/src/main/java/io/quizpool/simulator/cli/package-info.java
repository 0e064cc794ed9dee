/** The simulator as a program of its own. */
@NullMarked
package io.quizpool.simulator.cli;

import org.jspecify.annotations.NullMarked;
