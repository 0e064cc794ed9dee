/** What can go wrong with an answer, and what decides that it does. */
@NullMarked
package io.quizpool.simulator.fault;

import org.jspecify.annotations.NullMarked;
