/** The forms of a verb in every tense and person, from the dictionary of French forms. */
@NullMarked
package io.quizpool.french.conjugation;

import org.jspecify.annotations.NullMarked;
