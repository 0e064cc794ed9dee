/** The built-in author: writes the statement that a brief asks for, without any model. */
@NullMarked
package io.quizpool.french.composer;

import org.jspecify.annotations.NullMarked;
