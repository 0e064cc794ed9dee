/** Good problems, as many of each focus in each tense. */
@NullMarked
package io.quizpool.quality.pool;

import org.jspecify.annotations.NullMarked;
