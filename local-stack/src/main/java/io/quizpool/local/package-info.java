/** The launcher behind {@code ./quizpool}: brings the whole system up on one machine, and down. */
@NullMarked
package io.quizpool.local;

import org.jspecify.annotations.NullMarked;
