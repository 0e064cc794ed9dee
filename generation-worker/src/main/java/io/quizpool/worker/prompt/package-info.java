/** The words put to a chat model for one statement, composed of pieces and versioned. */
@NullMarked
package io.quizpool.worker.prompt;

import org.jspecify.annotations.NullMarked;
