/** The problems that were judged and stored: one by id, many by filter. */
@NullMarked
package io.quizpool.api.pool;

import org.jspecify.annotations.NullMarked;
