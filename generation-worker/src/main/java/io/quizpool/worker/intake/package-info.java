/**
 * Takes generation tasks out of the Kafka share group, each on a virtual thread, and acknowledges
 * them.
 */
@NullMarked
package io.quizpool.worker.intake;

import org.jspecify.annotations.NullMarked;
