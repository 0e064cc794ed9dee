/** Carries a trace over the outbox, from the HTTP request to the Kafka message. */
@NullMarked
package io.quizpool.api.trace;

import org.jspecify.annotations.NullMarked;
