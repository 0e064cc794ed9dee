/** The pools that are measured, in memory, and the filters that are asked of them. */
@NullMarked
package io.quizpool.indexbenchmark.pool;

import org.jspecify.annotations.NullMarked;
