/** What to measure, as the command's arguments say. */
@NullMarked
package io.quizpool.benchmark.options;

import org.jspecify.annotations.NullMarked;
