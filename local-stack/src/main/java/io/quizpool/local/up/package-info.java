/** {@code ./quizpool up}: from nothing, or from whatever still runs, to a filled pool. */
@NullMarked
package io.quizpool.local.up;

import org.jspecify.annotations.NullMarked;
