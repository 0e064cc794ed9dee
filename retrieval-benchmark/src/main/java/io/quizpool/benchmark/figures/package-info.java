/** What is measured beside the load: first answers, start, memory. */
@NullMarked
package io.quizpool.benchmark.figures;

import org.jspecify.annotations.NullMarked;
