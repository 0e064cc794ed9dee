/**
 * The gate between a written problem and the pool: a panel of judges, each of which may refuse, and
 * none of which may be skipped.
 */
@NullMarked
package io.quizpool.worker.judge;

import org.jspecify.annotations.NullMarked;
