/**
 * One test for each story of the README and of an operator's day, against the services as
 * processes.
 */
@NullMarked
package io.quizpool.journey;

import org.jspecify.annotations.NullMarked;
