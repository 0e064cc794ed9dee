/** What the command is told to measure. */
@NullMarked
package io.quizpool.indexbenchmark.options;

import org.jspecify.annotations.NullMarked;
