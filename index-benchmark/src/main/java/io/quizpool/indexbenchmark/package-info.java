/** Measures the index in memory and the leases alone: no server, no database, one thread. */
@NullMarked
package io.quizpool.indexbenchmark;

import org.jspecify.annotations.NullMarked;
