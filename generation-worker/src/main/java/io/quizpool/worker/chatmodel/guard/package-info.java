/** What stands before each model: its rate limits, a place among its calls, its circuit breaker. */
@NullMarked
package io.quizpool.worker.chatmodel.guard;

import org.jspecify.annotations.NullMarked;
