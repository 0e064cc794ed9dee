/** Waiting: for a database that is away, between attempts, between tries. */
@NullMarked
package io.quizpool.worker.patience;

import org.jspecify.annotations.NullMarked;
