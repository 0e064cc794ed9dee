/** Hands the French grammar library to the rest of the worker. */
@NullMarked
package io.quizpool.worker.french;

import org.jspecify.annotations.NullMarked;
