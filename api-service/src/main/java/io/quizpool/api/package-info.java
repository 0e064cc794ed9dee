/** The HTTP service: records generation requests, publishes their tasks, serves from the pool. */
@NullMarked
package io.quizpool.api;

import org.jspecify.annotations.NullMarked;
