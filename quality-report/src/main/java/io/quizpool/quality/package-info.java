/** Measures the judges and writes down what was found: start at {@link QualityReport}. */
@NullMarked
package io.quizpool.quality;

import org.jspecify.annotations.NullMarked;
