/** Hands out the problem that was served the longest ago. */
@NullMarked
package io.quizpool.api.serving;

import org.jspecify.annotations.NullMarked;
