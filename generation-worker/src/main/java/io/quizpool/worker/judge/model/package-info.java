/** A chat model as a judge, which solves the problem without being told its key. */
@NullMarked
package io.quizpool.worker.judge.model;

import org.jspecify.annotations.NullMarked;
