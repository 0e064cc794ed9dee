/**
 * What the project knows of each verb: auxiliary, pronominal use, frames, level, translation,
 * complements.
 */
@NullMarked
package io.quizpool.french.verb;

import org.jspecify.annotations.NullMarked;
