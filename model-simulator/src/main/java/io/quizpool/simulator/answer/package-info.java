/** What the simulated model says to a prompt. */
@NullMarked
package io.quizpool.simulator.answer;

import org.jspecify.annotations.NullMarked;
