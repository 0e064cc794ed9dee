/** The catalogue of errors: where each applies, how it is made, recognised, explained. */
@NullMarked
package io.quizpool.french.error;

import org.jspecify.annotations.NullMarked;
