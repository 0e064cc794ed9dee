/** Accepts generation requests: checks, records, answers. */
@NullMarked
package io.quizpool.api.generation;

import org.jspecify.annotations.NullMarked;
