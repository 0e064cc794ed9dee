/**
 * What a problem will be about: a verb, a tense, a subject, its objects and the errors to plant.
 */
@NullMarked
package io.quizpool.french.planning;

import org.jspecify.annotations.NullMarked;
