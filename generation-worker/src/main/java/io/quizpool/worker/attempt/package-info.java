/** Attempts at a task: plan, write, judge, store; again within bounds where one fails. */
@NullMarked
package io.quizpool.worker.attempt;

import org.jspecify.annotations.NullMarked;
