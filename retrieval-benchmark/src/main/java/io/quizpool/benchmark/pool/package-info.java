/**
 * Pools of generated problems, seeded straight into PostgreSQL, and the filters that are asked of
 * them.
 */
@NullMarked
package io.quizpool.benchmark.pool;

import org.jspecify.annotations.NullMarked;
