/** One slot of a request: its states and the message that travels over Kafka. */
@NullMarked
package io.quizpool.model.task;

import org.jspecify.annotations.NullMarked;
