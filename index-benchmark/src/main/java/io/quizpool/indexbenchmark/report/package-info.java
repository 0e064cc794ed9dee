/** What came out, as tables. */
@NullMarked
package io.quizpool.indexbenchmark.report;

import org.jspecify.annotations.NullMarked;
