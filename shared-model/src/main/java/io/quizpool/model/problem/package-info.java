/** A problem as the pool keeps it. */
@NullMarked
package io.quizpool.model.problem;

import org.jspecify.annotations.NullMarked;
