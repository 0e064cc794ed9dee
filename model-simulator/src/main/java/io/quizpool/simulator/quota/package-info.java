/** Requests and tokens per minute, as the rate-limit headers tell them. */
@NullMarked
package io.quizpool.simulator.quota;

import org.jspecify.annotations.NullMarked;
