/** JSON schemas of structured answers: accepted, filled and checked. */
@NullMarked
package io.quizpool.simulator.schema;

import org.jspecify.annotations.NullMarked;
