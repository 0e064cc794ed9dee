/**
 * French for quizzes: what is known of verbs, sentences made of it, errors planted in them, and
 * their judge.
 */
@NullMarked
package io.quizpool.french;

import org.jspecify.annotations.NullMarked;
