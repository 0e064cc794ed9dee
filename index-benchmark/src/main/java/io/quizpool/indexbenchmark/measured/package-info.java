/** What JMH measures: one class for each state of the pool that a measurement needs. */
@NullMarked
package io.quizpool.indexbenchmark.measured;

import org.jspecify.annotations.NullMarked;
