/** A chat model as the worker sees it: one prompt in, one reply or its failure out. */
@NullMarked
package io.quizpool.worker.chatmodel;

import org.jspecify.annotations.NullMarked;
