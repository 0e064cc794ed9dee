/** Measures random retrieval beside a bare endpoint and a naive one. */
@NullMarked
package io.quizpool.benchmark;

import org.jspecify.annotations.NullMarked;
