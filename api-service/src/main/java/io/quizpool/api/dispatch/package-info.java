/** The outbox: publishes recorded tasks to Kafka, and again what was lost there. */
@NullMarked
package io.quizpool.api.dispatch;

import org.jspecify.annotations.NullMarked;
