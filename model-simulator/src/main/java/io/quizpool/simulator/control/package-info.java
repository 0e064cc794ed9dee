/** The simulator's own endpoints: settings, script and statistics while it runs. */
@NullMarked
package io.quizpool.simulator.control;

import org.jspecify.annotations.NullMarked;
