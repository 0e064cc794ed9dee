/** What the simulator is asked to be: set at its start, and again at any time. */
@NullMarked
package io.quizpool.simulator.settings;

import org.jspecify.annotations.NullMarked;
