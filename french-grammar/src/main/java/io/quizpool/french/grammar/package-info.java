/** The words of French grammar that the whole product shares: tenses, focuses, errors, levels. */
@NullMarked
package io.quizpool.french.grammar;

import org.jspecify.annotations.NullMarked;
