/** The words of the OpenAI chat-completions protocol: requests, completions, chunks, errors. */
@NullMarked
package io.quizpool.simulator.protocol;

import org.jspecify.annotations.NullMarked;
