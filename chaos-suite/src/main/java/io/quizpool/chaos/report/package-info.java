/** The result as tables. */
@NullMarked
package io.quizpool.chaos.report;

import org.jspecify.annotations.NullMarked;
