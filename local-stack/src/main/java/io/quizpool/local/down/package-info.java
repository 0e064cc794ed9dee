/** {@code ./quizpool down}: everything stopped, in the order that loses nothing. */
@NullMarked
package io.quizpool.local.down;

import org.jspecify.annotations.NullMarked;
