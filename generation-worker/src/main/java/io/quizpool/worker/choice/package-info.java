/** Items of multiple choice on any topic: their prompt, what a model answers, and their judge. */
@NullMarked
package io.quizpool.worker.choice;

import org.jspecify.annotations.NullMarked;
