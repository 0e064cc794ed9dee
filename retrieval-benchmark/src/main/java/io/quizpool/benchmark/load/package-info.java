/** Drives the servers with wrk, candidate by candidate in turn, and keeps the medians. */
@NullMarked
package io.quizpool.benchmark.load;

import org.jspecify.annotations.NullMarked;
