/** The ceiling: an endpoint that returns prepared bytes and does nothing else. */
@NullMarked
package io.quizpool.benchmark.bare;

import org.jspecify.annotations.NullMarked;
