/** Puts a judged problem into the pool, once, together with the end of its task. */
@NullMarked
package io.quizpool.worker.pool;

import org.jspecify.annotations.NullMarked;
