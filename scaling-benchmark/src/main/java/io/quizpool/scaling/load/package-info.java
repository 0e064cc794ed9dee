/** The loads that are measured, and what came of them. */
@NullMarked
package io.quizpool.scaling.load;

import org.jspecify.annotations.NullMarked;
