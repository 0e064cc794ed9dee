/** The catalogue of errors: where each applies, how it is made, how it is explained. */
@NullMarked
package io.quizpool.french.error;

import org.jspecify.annotations.NullMarked;
