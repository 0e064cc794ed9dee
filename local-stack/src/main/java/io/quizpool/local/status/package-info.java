/** {@code ./quizpool status}: a line for each part. */
@NullMarked
package io.quizpool.local.status;

import org.jspecify.annotations.NullMarked;
