/** Messages that no healthy outbox publishes: copies, other versions, poison. */
@NullMarked
package io.quizpool.chaos.stray;

import org.jspecify.annotations.NullMarked;
