/** What is counted, and the tables that come of it. */
@NullMarked
package io.quizpool.quality.measures;

import org.jspecify.annotations.NullMarked;
