/** Real Kafka and PostgreSQL for integration tests, on any machine. */
@NullMarked
package io.quizpool.testing;

import org.jspecify.annotations.NullMarked;
