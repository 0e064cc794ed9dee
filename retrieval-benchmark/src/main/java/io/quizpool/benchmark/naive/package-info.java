/** The usual design: sort by last served in SQL, then update. */
@NullMarked
package io.quizpool.benchmark.naive;

import org.jspecify.annotations.NullMarked;
