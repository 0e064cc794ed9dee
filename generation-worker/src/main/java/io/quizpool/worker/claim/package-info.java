/**
 * The worker's hold on a task: taken before any work, guarded by every write, given up at the end.
 */
@NullMarked
package io.quizpool.worker.claim;

import org.jspecify.annotations.NullMarked;
