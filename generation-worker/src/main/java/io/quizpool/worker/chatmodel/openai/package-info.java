/** Any model that speaks the OpenAI chat-completions protocol over HTTP. */
@NullMarked
package io.quizpool.worker.chatmodel.openai;

import org.jspecify.annotations.NullMarked;
