/** Asks the budgets before a model is called: what an attempt may use is held first. */
@NullMarked
package io.quizpool.worker.budget;

import org.jspecify.annotations.NullMarked;
