/** The verbs that problems are about, and their conjugation. */
@NullMarked
package io.quizpool.api.verb;

import org.jspecify.annotations.NullMarked;
