/** Where a message goes that no attempt could turn into a problem. */
@NullMarked
package io.quizpool.worker.deadletter;

import org.jspecify.annotations.NullMarked;
