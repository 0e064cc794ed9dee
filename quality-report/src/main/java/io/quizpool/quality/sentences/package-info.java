/** Sentences written by hand, right and wrong. */
@NullMarked
package io.quizpool.quality.sentences;

import org.jspecify.annotations.NullMarked;
