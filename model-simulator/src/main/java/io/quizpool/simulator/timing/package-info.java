/** How long an answer takes, and who waits for it. */
@NullMarked
package io.quizpool.simulator.timing;

import org.jspecify.annotations.NullMarked;
