/** One Kafka broker that is its own controller, on a durable data folder. */
@NullMarked
package io.quizpool.local.kafka;

import org.jspecify.annotations.NullMarked;
