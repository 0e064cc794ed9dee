/** The part of a prompt that is read by machines as well as by the model. */
@NullMarked
package io.quizpool.model.prompt;

import org.jspecify.annotations.NullMarked;
