/**
 * Sentences that somebody wrote, read back: their words, the verb group, and what differs between
 * two of them.
 */
@NullMarked
package io.quizpool.french.reading;

import org.jspecify.annotations.NullMarked;
