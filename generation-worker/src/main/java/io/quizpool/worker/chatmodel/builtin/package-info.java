/** The built-in composer behind the chat model's interface: needs no key and no network. */
@NullMarked
package io.quizpool.worker.chatmodel.builtin;

import org.jspecify.annotations.NullMarked;
