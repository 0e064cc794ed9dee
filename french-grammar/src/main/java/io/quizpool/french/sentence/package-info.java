/** A sentence as structure (subject, negation, clitics, verb, complements) and its written form. */
@NullMarked
package io.quizpool.french.sentence;

import org.jspecify.annotations.NullMarked;
