/** What the launcher asks of a running API: a first request, a sample problem. */
@NullMarked
package io.quizpool.local.pool;

import org.jspecify.annotations.NullMarked;
