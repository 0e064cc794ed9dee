/** The processes of a measurement: PostgreSQL, Kafka, the API and what it is compared with. */
@NullMarked
package io.quizpool.benchmark.server;

import org.jspecify.annotations.NullMarked;
