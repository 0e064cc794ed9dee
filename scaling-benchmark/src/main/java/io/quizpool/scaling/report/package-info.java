/** The figures as a table. */
@NullMarked
package io.quizpool.scaling.report;

import org.jspecify.annotations.NullMarked;
