/** Tables, goals and ratios, and the document that they are written into. */
@NullMarked
package io.quizpool.benchmark.report;

import org.jspecify.annotations.NullMarked;
