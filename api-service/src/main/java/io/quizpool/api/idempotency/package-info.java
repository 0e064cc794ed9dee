/** Answers a repeated POST as the first time. */
@NullMarked
package io.quizpool.api.idempotency;

import org.jspecify.annotations.NullMarked;
