/**
 * The caches of this replica under their names: what they cost and win, and how to refresh them.
 */
@NullMarked
package io.quizpool.api.cache;

import org.jspecify.annotations.NullMarked;
