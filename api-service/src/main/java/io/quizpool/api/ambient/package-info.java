/** Time, randomness and ids, injected so that a test decides them; digests. */
@NullMarked
package io.quizpool.api.ambient;

import org.jspecify.annotations.NullMarked;
